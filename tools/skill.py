#!/usr/bin/env python3
"""Make the agent skill, and the archive that a release carries, in skill/ or another folder.

    python tools/skill.py [FOLDER]

It renders the pages as Markdown, without building the site. With SITE_URL in the environment, the
skill links the book.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main(to: Path) -> None:
    from mkdocs.config import load_config
    from mkdocs.structure.files import get_files, set_exclusions
    from mkdocs.structure.nav import get_navigation

    from macros.exports import skill

    os.chdir(ROOT)
    config = load_config("mkdocs.yml")
    plugins = config.plugins
    plugins.on_startup(command="build", dirty=False)
    config = plugins.on_config(config)
    files = get_files(config)
    set_exclusions(files, config)
    plugins.on_nav(get_navigation(files, config), config=config, files=files)
    for file in files.documentation_pages():
        file.page.read_source(config)
        plugins.on_page_markdown(file.page.markdown, page=file.page, config=config, files=files)
    built = plugins["macros"].variables["built"](to)
    folder = skill.write(built)
    archive = shutil.make_archive(str(folder), "zip", folder.parent, folder.name)
    print(f"{folder}/ and {archive}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if sys.argv[1:] else ROOT / "skill").resolve())
