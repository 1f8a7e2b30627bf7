"""Reads where a PDF's pages show letters, what is painted over them, and in which colours."""

from copy import copy
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Matrix, Rectangle

from bot.domain.words.hidden_finding import HidingKind
from bot.uploads.pdf_fonts import Font

_DEEPEST = 8
"""Drawings within drawings."""
_THIN = 3.0
"""Points: what is thinner is a line or a border, and covers nothing."""
_ALIKE = 0.06
"""Colours that differ by less are one to the eye."""
_SIDES = 5
"""Points of a shape that may be a box: its corners, and the first once more."""
Color = tuple[float, ...] | None
"""Red, green and blue; None for a pattern."""
_WHITE: Color = (1.0, 1.0, 1.0)
_INVISIBLE = 3
_INKS = frozenset({"/Separation", "/DeviceN", "/Indexed", "/Lab"})
"""Colour spaces whose numbers are not those of light: 1 is all of an ink, or a place in a list."""


@dataclass(frozen=True)
class Glyph:
    """A letter on a page: its centre, its place in the drawing order, and its colour."""

    words: str
    x: float
    y: float
    step: int
    color: Color
    is_invisible: bool


@dataclass(frozen=True)
class _Painted:
    box: Rectangle
    step: int
    color: Color
    is_picture: bool = False

    def holds(self, x: float, y: float) -> bool:
        return self.box.llx < x < self.box.urx and self.box.lly < y < self.box.ury


@dataclass
class Page:
    """What one page draws: lines of letters, and what is painted below and above them."""

    lines: list[list[Glyph]] = field(default_factory=list)
    painted: list[_Painted] = field(default_factory=list)

    def hides(self, glyph: Glyph) -> HidingKind:
        """Return how a letter within the page is shown or hidden."""
        here = [one for one in self.painted if one.holds(glyph.x, glyph.y)]
        scanned = any(one.is_picture for one in here)
        if glyph.is_invisible:  # what a machine read in a scan lies over the picture
            return HidingKind.SHOWN if scanned else HidingKind.UNSEEN
        if any(one.step > glyph.step and not one.is_picture for one in here):
            return HidingKind.COVERED
        ground = next((one.color for one in reversed(here) if one.step < glyph.step), _WHITE)
        if scanned or ground is None or glyph.color is None:
            return HidingKind.SHOWN
        alike = all(abs(a - b) < _ALIKE for a, b in zip(ground, glyph.color, strict=True))
        return HidingKind.UNSEEN if alike else HidingKind.SHOWN


@dataclass
class _State:
    """The parts of the graphics state that decide what is visible."""

    matrix: Matrix = field(default_factory=Matrix)
    clip: Rectangle = field(default_factory=lambda: Rectangle(-1e6, -1e6, 1e6, 1e6))
    color: Color = (0.0, 0.0, 0.0)
    is_named_ink: bool = False
    is_opaque: bool = True
    font: Font | None = None
    size: float = 1.0
    mode: int = 0
    leading: float = 0.0
    between: float = 0.0
    between_words: float = 0.0


def read_page(page: pikepdf.Page) -> Page:
    """Return what a page draws. Raises pikepdf's errors, and what damaged operands raise."""
    drawing = _Drawing()
    drawing.draw(page.obj, page.get("/Resources", pikepdf.Dictionary()))
    return drawing.page


class _Drawing:
    """Follows the operators of a page (ISO 32000-1, annex A)."""

    def __init__(self) -> None:
        self.page = Page()
        self.state, self._kept = _State(), list[_State]()
        self._fonts: dict[Any, Font] = {}
        self._resources: Any = None
        self._line = self._letter = Matrix()
        self._shapes: list[Rectangle] = []
        self._points: list[tuple[float, float]] = []
        self._is_clipping = False
        self._step = self._depth = 0
        self._end = (0.0, 0.0)

    def draw(self, holder: Any, resources: Any) -> None:
        """Follow the operators of a page, or of a drawing within it."""
        around, self._resources = self._resources, resources
        self._depth += 1
        for one in pikepdf.parse_content_stream(holder):
            self._step += 1
            act = _OPERATORS.get(str(one.operator))
            if act is not None:
                act(self, *one.operands)
        self._depth -= 1
        self._resources = around

    def save(self) -> None:
        self._kept.append(copy(self.state))

    def restore(self) -> None:
        if self._kept:
            self.state = self._kept.pop()

    def turn(self, *matrix: Any) -> None:
        self.state.matrix = Matrix(*map(float, matrix)) @ self.state.matrix

    def look(self, name: Any) -> None:
        said = self._resources.get("/ExtGState", {}).get(name, {})
        normal = str(said.get("/BM", "/Normal")) in ("/Normal", "/Compatible")
        self.state.is_opaque = normal and float(said.get("/ca", 1)) > 0.9

    def space(self, name: Any) -> None:
        """Take note of a colour space; of an ink that has a name nobody knows how it looks."""
        found = self._resources.get("/ColorSpace", {}).get(name, name)
        kind = found[0] if isinstance(found, pikepdf.Array) else found
        self.state.is_named_ink = str(kind) in _INKS
        self.color(0)

    def plain_color(self, *said: Any) -> None:
        self.state.is_named_ink = False
        self.color(*said)

    def color(self, *said: Any) -> None:
        if self.state.is_named_ink or not said or isinstance(said[-1], pikepdf.Name):
            self.state.color = None
            return
        told = [float(one) for one in said]
        if len(told) == 4:
            told = [(1 - one) * (1 - told[3]) for one in told[:3]]
        self.state.color = tuple(told * 3 if len(told) == 1 else told[:3])

    def box(self, x: Any, y: Any, width: Any, height: Any) -> None:
        x, y, far_x, far_y = map(float, (x, y, x + width, y + height))
        box = Rectangle(min(x, far_x), min(y, far_y), max(x, far_x), max(y, far_y))
        self._shapes.append(self.state.matrix.transform(box))

    def point(self, *said: Any) -> None:
        point = self.state.matrix.transform((float(said[-2]), float(said[-1])))
        self._points += [point] * (1 if len(said) == 2 else _SIDES)  # a curve is no box

    def boxes(self, most: int) -> list[Rectangle]:
        """Return the boxes of a path, and the box around its points if they are few."""
        if not 2 < len(self._points) <= most:
            return self._shapes
        across, up = zip(*self._points, strict=True)
        return [*self._shapes, Rectangle(min(across), min(up), max(across), max(up))]

    def fill(self) -> None:
        boxes = self.boxes(_SIDES)
        is_frame = any(one is not two and one <= two for one in boxes for two in boxes)
        for box in boxes if self.state.is_opaque and not is_frame else ():
            seen = box & self.state.clip
            if seen.urx - seen.llx > _THIN and seen.ury - seen.lly > _THIN:
                self.page.painted.append(_Painted(seen, self._step, self.state.color))
        self.end_path()

    def clip(self) -> None:
        self._is_clipping = True

    def end_path(self) -> None:
        boxes = self.boxes(len(self._points)) if self._is_clipping else []
        if len(boxes) == 1:  # of several nobody knows here which part is left
            self.state.clip &= boxes[0]
        self._shapes, self._points, self._is_clipping = [], [], False

    def draw_object(self, name: Any) -> None:
        inner = self._resources.get("/XObject", {}).get(name)
        if inner is None or self._depth > _DEEPEST:
            return
        self.save()
        if inner.get("/Subtype") == "/Image":
            box = self.state.matrix.transform(Rectangle(0, 0, 1, 1)) & self.state.clip
            self.page.painted.append(_Painted(box, self._step, None, is_picture=True))
        else:
            self.turn(*inner.get("/Matrix", (1, 0, 0, 1, 0, 0)))
            self.draw(inner, inner.get("/Resources", self._resources))
        self.restore()

    def begin(self) -> None:
        self._line = self._letter = Matrix()

    def font(self, name: Any, size: Any) -> None:
        found = self._resources.get("/Font", {}).get(name)
        if found is not None:
            key = found.objgen if found.is_indirect else (self._depth, str(name))
            if key not in self._fonts:
                self._fonts[key] = Font.of(found)
            self.state.font, self.state.size = self._fonts[key], float(size)

    def place(self, *matrix: Any) -> None:
        self._line = self._letter = Matrix(*map(float, matrix))

    def next(self, x: Any, y: Any) -> None:
        self._line = self._letter = Matrix(1, 0, 0, 1, float(x), float(y)) @ self._line

    def next_leading(self, x: Any, y: Any) -> None:
        self.state.leading = -float(y)
        self.next(x, y)

    def new_line(self) -> None:
        self.next(0, -self.state.leading)

    def show_below(self, *said: Any) -> None:
        self.new_line()
        self.show(said[-1])

    def show_all(self, pieces: Any) -> None:
        for piece in pieces:
            if isinstance(piece, pikepdf.String):
                self.show(piece)
            else:
                self.advance(-float(piece) / 1000 * self.state.size)

    def advance(self, by: float) -> None:
        self._letter = Matrix(1, 0, 0, 1, by, 0) @ self._letter

    def show(self, said: Any) -> None:
        state = self.state
        for words, width, is_space in state.font.letters(bytes(said)) if state.font else ():
            where = self._letter @ state.matrix
            start, wide = where.transform((0.0, 0.0)), width * state.size
            x, y = where.transform((wide / 2, 0.3 * state.size))
            size = abs(state.size * where.d) or 1.0
            gap, is_invisible = start[0] - self._end[0], state.mode == _INVISIBLE
            apart = abs(start[1] - self._end[1]) > size / 2 or not -size < gap < 3 * size
            if apart or not self.page.lines:
                self.page.lines.append([])
            told = f" {words}" if gap > size / 5 and not apart else words
            glyph = Glyph(told, x, y, self._step, state.color, is_invisible)
            self.page.lines[-1].append(glyph)
            self.advance(wide + state.between + (state.between_words if is_space else 0.0))
            self._end = (self._letter @ state.matrix).transform((0.0, 0.0))


def _set(name: str) -> Any:
    """Return an operator that stores a number under this name in the state."""
    return lambda drawing, said: setattr(drawing.state, name, float(said))


_OPERATORS: dict[str, Any] = {
    "q": _Drawing.save,
    "Q": _Drawing.restore,
    "cm": _Drawing.turn,
    "gs": _Drawing.look,
    "Do": _Drawing.draw_object,
    "cs": _Drawing.space,
    "re": _Drawing.box,
    "BT": _Drawing.begin,
    "Tf": _Drawing.font,
    "Tm": _Drawing.place,
    "Td": _Drawing.next,
    "TD": _Drawing.next_leading,
    "T*": _Drawing.new_line,
    "Tj": _Drawing.show,
    "TJ": _Drawing.show_all,
    "TL": _set("leading"),
    "Tr": _set("mode"),
    "Tc": _set("between"),
    "Tw": _set("between_words"),
    **dict.fromkeys(("g", "rg", "k"), _Drawing.plain_color),
    **dict.fromkeys(("sc", "scn"), _Drawing.color),
    **dict.fromkeys(("m", "l", "c", "v", "y"), _Drawing.point),
    **dict.fromkeys(("f", "F", "f*", "B", "B*", "b", "b*"), _Drawing.fill),
    **dict.fromkeys(("n", "s", "S"), _Drawing.end_path),
    **dict.fromkeys(("W", "W*"), _Drawing.clip),
    **dict.fromkeys(("'", '"'), _Drawing.show_below),
}
