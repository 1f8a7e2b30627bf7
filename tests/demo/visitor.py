"""A person at the demo's page, who uses its API without a browser."""

import json
from dataclasses import dataclass
from typing import Any

import httpx

from demo.demo_people import CITIZENS
from demo.demo_session import DemoSession

JSON = dict[str, Any]
IDENTITY = ("Sari Wulandari", "3310014107990001", "Jl. Pemuda 12, Klaten", "0812 3456 7890")


@dataclass(frozen=True)
class Visitor:
    house: DemoSession
    client: httpx.AsyncClient

    async def sees(self, citizen: str = "sari", officer: str = "budi") -> JSON:
        asked = {"citizen": citizen, "officer": officer}
        response = await self.client.get("/api/state", params=asked)
        state: JSON = response.json()
        return state

    async def does(self, act: str, **body: Any) -> httpx.Response:
        response = await self.client.post(f"/api/{act}", json=body)
        await self.house.stage.settle()
        return response

    async def says(self, person: str, text: str, **place: Any) -> httpx.Response:
        return await self.does("say", person=person, text=text, **place)

    async def presses(self, person: str, label: str, where: str = "private") -> httpx.Response:
        """Press the newest button whose label contains these words."""
        citizens = {part.key for part in CITIZENS}
        state = await self.sees(citizen=person) if person in citizens else await self.sees()
        messages = state["group" if where == "group" else "citizen"]["messages"]
        for message in reversed(messages):
            for row, buttons in enumerate(message["buttons"]):
                for column, button in enumerate(buttons):
                    if label in button["label"]:
                        place = {"message": message["id"], "row": row, "column": column}
                        return await self.does(
                            "press", person=person, where=where, label=button["label"], **place
                        )
        raise AssertionError(f"no button {label!r}")

    async def uploads(self, person: str, name: str, content: bytes, kind: str) -> httpx.Response:
        act = {"person": person}
        response = await self.client.post(
            "/api/file", data={"act": json.dumps(act)}, files={"file": (name, content, kind)}
        )
        await self.house.stage.settle()
        return response

    async def files(self, wanted: str = "Salinan daftar pemilih tetap per kecamatan") -> None:
        """File a request as Sari."""
        await self.does("start", person="sari")
        for label in ("Minta informasi", "Setuju"):
            await self.presses("sari", label)
        await self.says("sari", wanted)
        await self.presses("sari", "Sudah lengkap")
        await self.says("sari", "Penelitian skripsi")
        for label in ("lewat percakapan ini", "Perorangan"):
            await self.presses("sari", label)
        for words in IDENTITY:
            await self.says("sari", words)
        await self.presses("sari", "Kirim permohonan")

    async def turns(self, step: str) -> httpx.Response:
        return await self.client.post(f"/api/turn/{step}")

    async def texts(self, where: str, citizen: str = "sari") -> list[str]:
        state = await self.sees(citizen=citizen)
        return [message["text"] for message in state[where]["messages"]]
