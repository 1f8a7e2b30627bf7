"""The other public bodies to which the office can carry a request on."""

from typing import Literal

import pyrage  # type: ignore[import-untyped]
from pydantic import Field, model_validator

from bot.office.settings_sections import Section, Wording


class NetworkBody(Section):
    """Another public body, to which a request can be carried on (UU 14/2008 Art 22(7)(b)).

    What its own `network` command writes can be pasted as it is; without an address and a host the
    requester carries a filled letter there.
    """

    short: str = Field(pattern=r"^[a-z0-9-]{1,24}$", description='a short word such as "dukcapil"')
    name: str = Field(min_length=1, description="the body's full name")
    url: str = Field(
        default="", pattern=r"^(https://\S+)?$", description="an address that begins with https://"
    )
    # The name of its folder, where the same program serves both offices.
    host: str = ""
    age_key: str = Field(default="", pattern=r"^(age1[a-z0-9]{58})?$", description="age1…")
    sign_key: str = Field(
        default="", pattern=r"^([0-9a-f]{64})?$", description="64 hexadecimal digits"
    )
    nik: bool = Field(default=False, description="true if it asks for the NIK")
    # "first" needs the written agreement of both offices, and this line in both profiles.
    clock: Literal["receipt", "first"] = Field(
        default="receipt", description='"receipt" or "first"'
    )
    notice: Wording | None = Field(
        default=None, description="its privacy notice, in every language"
    )

    @property
    def is_reached(self) -> bool:
        """Say whether the desk itself can send there."""
        return bool(self.url or self.host)

    @model_validator(mode="after")
    def _can_be_written_to(self) -> "NetworkBody":
        if self.is_reached and not (self.age_key and self.sign_key and self.notice):
            raise ValueError("a body with url or host needs age_key, sign_key and notice")
        if self.age_key:
            try:
                pyrage.x25519.Recipient.from_str(self.age_key)
            except pyrage.RecipientError:
                raise ValueError("age_key is damaged: paste it once more") from None
        return self
