"""Values that pydantic reads from what is stored or typed, and that never change."""

from pydantic import BaseModel, ConfigDict


class FrozenModel(BaseModel):
    """A model that cannot be changed, and that refuses a field which it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")
