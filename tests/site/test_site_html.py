"""Every page is valid HTML."""

import json

import pytest

from macros import npm
from tests.site.conftest import ROOT

LEFT_OUT = {
    # All that a page loads comes from its own host.
    "require-sri": "off",
    # Cells that stack on a phone are no cells to a browser, unless their role says so.
    "no-redundant-role": "off",
    # The theme writes the table of contents twice and shows one; axe looks at what is shown.
    "unique-landmark": "off",
    # A choice acts at once, and without a script there is no form.
    "wcag/h32": "off",
}
PROGRAM = """
import {{ readFileSync }} from 'node:fs';
import {{ HtmlValidate, StaticConfigLoader }} from {module};
const validator = new HtmlValidate(new StaticConfigLoader({config}));
const found = {{}};
for (const file of JSON.parse(readFileSync(0, 'utf8'))) {{
  const {{ results }} = await validator.validateFile(file);
  for (const {{ line, ruleId, message }} of results.flatMap((result) => result.messages)) {{
    (found[file] ??= []).push(`${{line}}: ${{ruleId}}: ${{message}}`);
  }}
}}
process.stdout.write(JSON.stringify(found));
"""


@pytest.fixture(scope="module")
def faults():
    """A function that says, by file, what is wrong with it."""
    module = (npm.package(ROOT, "html-validate") / "dist/esm/index.js").as_uri()
    config = json.loads((ROOT / ".htmlvalidate.json").read_text(encoding="utf-8"))
    program = PROGRAM.format(
        module=json.dumps(module), config=json.dumps(config | {"rules": LEFT_OUT})
    )
    return lambda files: json.loads(npm.node(program, json.dumps(list(map(str, files)))))


def test_every_page_is_valid(site, faults):
    found = faults(sorted(site.folder.rglob("*.html")))
    assert found == {}, "\n".join(f"{file}:{fault}" for file in found for fault in found[file])


def test_a_fault_is_noticed(faults, tmp_path):
    """The test above is worth what the validator notices."""
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=en><title>x</title><p><div></div></p></html>")
    assert faults([page])
