from telegram import Message, Update

from sandbox.api.call_parameters import READER_OF
from sandbox.api.methods import METHODS
from tests.sandbox.api_exercise import exercise
from tests.sandbox.api_specification import fits, method_differences

DESCRIPTION = {
    "methods": {
        "getMe": {"fields": [{"name": "x", "required": True}]},
        "getFile": {"fields": [{"name": "file_id", "required": True}]},
    },
    "types": {
        "Cat": {
            "name": "Cat",
            "fields": [
                {"name": "name", "types": ["String"], "required": True},
                {"name": "lives", "types": ["Integer"], "required": False},
            ],
        },
        "Animal": {"name": "Animal", "subtypes": ["Cat"]},
    },
}


def test_every_method_is_exercised_and_every_parameter_can_be_read() -> None:
    answers, updates = exercise()
    assert set(answers) == set(METHODS)
    names = {name for method in METHODS.values() for name in (*method.required, *method.optional)}
    assert names <= set(READER_OF)
    assert len(updates) > 20


def test_every_update_is_read_whole_by_python_telegram_bot() -> None:
    answers, updates = exercise()
    for update in updates:
        read = Update.de_json(update, None)
        assert not read.api_kwargs
        assert read.effective_chat is not None
    message = Message.de_json(answers["sendDocument"], None)
    assert not message.api_kwargs


def test_shapes_that_differ_from_the_description_are_named() -> None:
    assert fits(DESCRIPTION, [{"name": "Tom", "lives": 9}], ["Array of Animal"], "a") == []
    assert fits(DESCRIPTION, {"name": 3}, ["Cat"], "a") == ["a.name: 3 is no String"]
    assert fits(DESCRIPTION, {"lives": True}, ["Animal"], "a") == [
        "a.name: missing in Cat",
        "a.lives: True is no Integer",
    ]
    assert fits(DESCRIPTION, {"name": "Tom", "age": 1}, ["Cat"], "a") == ["a.age: not in Cat"]


def test_parameters_that_differ_from_the_description_are_named() -> None:
    wrong = list(method_differences(DESCRIPTION))
    assert "getMe: x is required" in wrong
    assert "sendMessage: no such method" in wrong
    assert not [line for line in wrong if line.startswith("getFile")]
