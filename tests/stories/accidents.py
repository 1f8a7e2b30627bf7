"""Accidents of the officers' group, each with what the desk must say about it, and where."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.world import World

NO_RIGHTS = "Bad Request: not enough rights to manage topics"
MUTED = "Bad Request: not enough rights to send text messages to the chat"

Act = Callable[[World], object]


def nothing(world: World) -> None:
    del world


@dataclass(frozen=True)
class Accident:
    """One accident: how it happens, how a person mends it, and what the desk says once.

    `heard` says whether the desk still hears the group meanwhile.
    """

    name: str
    breaks: Act
    mends: Act = nothing
    in_group: str = ""
    in_private: str = ""
    heard: bool = True
    moves: bool = False
    """Whether messages from before the accident can no longer be replied to."""


def closes(world: World) -> None:
    world.group.closes_topic(world.topic, by=world.budi)


def closes_for_good(world: World) -> None:
    world.telegram.faults.fail("reopenForumTopic", status=400, description=NO_RIGHTS, times=99)
    closes(world)


def closes_without_rights(world: World) -> None:
    takes_topics(world)
    closes_for_good(world)


def closes_with_the_desk_inside(world: World) -> None:
    world.telegram.behaviour["closed_topic"] = "ok"
    closes(world)


def opens(world: World) -> None:
    world.group.reopens_topic(world.topic, by=world.budi)


def renames(world: World) -> None:
    world.group.renames_topic(world.topic, "Mahasiswa, DPT", by=world.budi)


def deletes(world: World) -> None:
    world.group.deletes_topic(world.topic, by=world.budi)


def deletes_in_other_words(world: World) -> None:
    world.telegram.behaviour["deleted_topic"] = "400 Bad Request: TOPIC_DELETED"
    deletes(world)


def deletes_without_rights(world: World) -> None:
    deletes(world)
    takes_topics(world)


def deletes_card(world: World) -> None:
    world.budi.in_(world.group).deletes(world.card)


def topics_off(world: World) -> None:
    world.group.switch_topics(on=False)


def topics_on(world: World) -> None:
    world.group.switch_topics(on=True)
    world.budi.in_(world.group).says("Sudah pakai topik.")


def hides_forum(world: World) -> None:
    world.group.names_forum = False


def migrates(world: World) -> None:
    world.group.migrate()


def migrates_untold(world: World) -> None:
    world.group.migrate(told=False)


def demotes(world: World) -> None:
    world.group.demote_bot()


def takes_topics(world: World) -> None:
    world.group.add_bot(can_manage_topics=False)


def promotes(world: World) -> None:
    world.group.add_bot()


def throws_out(world: World) -> None:
    world.group.remove_bot()


def mutes(world: World) -> None:
    faults = world.telegram.faults
    faults.fail(chat=world.group.id, status=400, description=MUTED, times=99999)


def unmutes(world: World) -> None:
    world.telegram.faults.clear()
    world.group.add_bot()


def reactions_off(world: World) -> None:
    world.group.switch_reactions(on=False)


OUT = "Bot tidak dapat menulis di grup petugas"
OFF = "Topik di grup ini dimatikan"
ACCIDENTS = (
    Accident("topic closed", closes),
    Accident("topic closed, writable", closes_with_the_desk_inside),
    Accident(
        "topic closed for good", closes_for_good, opens, in_group="bot tidak boleh membukanya"
    ),
    Accident(
        "topic closed, no rights",
        closes_without_rights,
        opens,
        in_group="bot tidak boleh membukanya",
    ),
    Accident(
        "topic deleted, no rights",
        deletes_without_rights,
        in_group="bot tidak dapat membuat yang baru",
        moves=True,
    ),
    Accident("topic renamed", renames),
    Accident("topic deleted", deletes, in_group="karena yang lama dihapus", moves=True),
    Accident(
        "topic deleted, other words",
        deletes_in_other_words,
        in_group="karena yang lama dihapus",
        moves=True,
    ),
    Accident("card deleted", deletes_card),
    Accident("topics off", topics_off, in_group=OFF),
    Accident("topics off and on", topics_off, topics_on, in_group=OFF),
    Accident("is_forum left out", hides_forum),
    Accident("migrated", migrates, moves=True),
    Accident("migrated, untold", migrates_untold, moves=True),
    Accident("demoted", demotes, promotes, in_group="Bot bukan administrator"),
    Accident("topics forbidden", takes_topics, promotes, in_group="tidak boleh membuat topik"),
    Accident("thrown out", throws_out, promotes, in_group="kembali", in_private=OUT, heard=False),
    Accident("muted", mutes, unmutes, in_group="kembali", in_private=OUT),
    Accident("reactions off", reactions_off),
)
