"""The command line of the demo, as `make demo` calls it: `python -m demo`."""

import argparse
import asyncio
import sys

from bot.__main__ import exit_code
from bot.cli.command_parser import Parser
from bot.cli.operator_texts import PROGRAM, text_of
from demo.demo_command import run_demo

DEMO = f"{PROGRAM.removesuffix('bot')}demo"
"""How this program was called."""


def main(arguments: list[str] | None = None) -> int:
    """Run the demo until it is stopped, and return the exit code."""
    return exit_code(lambda: _play(sys.argv[1:] if arguments is None else arguments))


def _play(given: list[str]) -> int:
    options = build_parser().parse_args(given)
    return asyncio.run(run_demo(options.port, options.data))


def build_parser() -> Parser:
    """Return the parser of the demo's arguments."""
    example = f"{text_of('example')}\n  {text_of('demo-example', demo=DEMO)}"
    parser = Parser(prog=DEMO, description=text_of("demo"), epilog=example)
    parser.add_argument("--port", type=_port, default=0, help=text_of("argument-demo-port"))
    parser.add_argument("--data", default="demo-data", help=text_of("argument-demo-data"))
    return parser


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(text_of("wrong-port"))
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
