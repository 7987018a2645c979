"""The cartridge: as the specification's schemas have it, and with what Canvas and Moodle look for.

The schemas themselves (ccv1p3_imscp_v1p2_v1p0.xsd, ccv1p3_imswl_v1p3.xsd and those of 1.1) may be
handed on by registered parties alone, so what they say of the elements used here is written out.
"""

import re
from xml.etree import ElementTree

import pytest

from tests.javascripts.conftest import FROM, HOME, asking, course, item, small_book

cartridge = asking("course-cartridge")
SPACES = {"1.3": "imsccv1p3", "1.1": "imsccv1p1"}
# Of each element its children, in the order in which the schemas have them, and its attributes;
# those in brackets may be left out, a star says that there may be several.
SCHEMA = {
    "manifest": ("metadata organizations resources", "identifier"),
    "metadata": ("schema schemaversion lom", ""),
    "lom": ("general", ""),
    "general": ("title description", ""),
    "description": ("string", ""),
    "organizations": ("organization", ""),
    "organization": ("item", "identifier structure"),
    "resources": ("resource*", ""),
    "resource": ("file", "identifier type"),  # a web link has one file, and no href of its own
    "file": ("", "href"),
    "webLink": ("title url", ""),
    "url": ("", "href target"),
}


def tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def children(element: ElementTree.Element) -> str:
    """The tags below an element, those that stand several times with a star."""
    return re.sub(r"\b(\w+)(?: \1\b)+", r"\1*", " ".join(map(tag, element)))


@pytest.fixture(params=["1.3", "1.1"])
def version(request):
    return request.param


@pytest.fixture
def made(worked):
    return worked[1]


@pytest.fixture
def files(book, made, version):
    return cartridge("files", book, made, FROM, version)


@pytest.fixture
def manifest(files):
    return ElementTree.fromstring(files["imsmanifest.xml"])


def test_elements_are_those_of_the_schemas(files):
    for path, text in files.items():
        for element in ElementTree.fromstring(text).iter():
            if tag(element) in SCHEMA:
                inside, attributes = SCHEMA[tag(element)]
                if element.tag.endswith("LOM/manifest}title"):
                    inside = "string"
                assert children(element).rstrip("*") == inside.rstrip("*"), path
                assert " ".join(sorted(element.attrib)) == attributes, path


def test_items_have_titles_but_the_first(manifest, version):
    """Only the item that holds all others has none; identifiers are unique, and names in XML."""
    space = {"": f"http://www.imsglobal.org/xsd/{SPACES[version]}/imscp_v1p1"}
    [root] = manifest.findall("organizations/organization/item", space)
    assert set(map(tag, root)) == {"item"}
    for one in root.iter(f"{{{space['']}}}item"):
        if one is not root:
            assert one[0].text and tag(one[0]) == "title"
            assert set(map(tag, one[1:])) <= {"item"}
    found = [e.get("identifier") for e in manifest.iter() if e.get("identifier")]
    assert len(found) == len(set(found))
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", identifier) for identifier in found)
    assert manifest.find("organizations/organization", space).get("structure") == "rooted-hierarchy"
    assert manifest.findtext("metadata/schema", namespaces=space) == "IMS Common Cartridge"
    assert manifest.findtext("metadata/schemaversion", namespaces=space) == f"{version}.0"


def test_canvas_finds_modules_and_links(files, manifest, book, made):
    """lib/cc/importer/standard drops namespaces; org_converter.rb takes a module of each item
    of the first, weblink_converter.rb title and address of what its items refer to."""
    for element in manifest.iter():
        element.tag = tag(element)
    resources = {r.get("identifier"): r for r in manifest.iter("resource")}
    modules = manifest.findall("organizations/organization/item/item")
    assert [m.findtext("title").partition(": ")[2] for m in modules] == [
        part["title"] for part in made["parts"]
    ]
    by_name = {one["name"]: one for one in book["book"]}
    for module, part in zip(modules, made["parts"], strict=True):
        for reference, name in zip(module.findall("item"), part["items"], strict=True):
            resource = resources[reference.get("identifierref")]
            assert re.match(r"imswl", resource.get("type"))
            link = ElementTree.fromstring(files[resource.find("file").get("href")])
            assert tag(link) == "webLink"
            title, url = link
            expected = by_name[name]
            assert (title.text, url.get("href")) == (expected["title"], expected["href"])
            assert reference.findtext("title") == expected["title"]


def test_moodle_finds_its_version_sections_and_links(book, made):
    """backup/converter/imscc11/lib.php looks for the namespace in the first 500 characters,
    cc112moodle.php for types of version 1.1, entity11.resource.class.php for the address."""
    files = cartridge("files", book, made, FROM, "1.1")
    start = re.sub(r"[\s'\"]", "", files["imsmanifest.xml"][:500].lower())
    assert "xmlns=http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" in start
    space = {
        "cc": "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1",
        "lom": "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest",
        "wl": "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1",
    }
    manifest = ElementTree.fromstring(files["imsmanifest.xml"])
    titles = manifest.findall("cc:metadata/lom:lom/lom:general/lom:title/lom:string", space)
    assert [title.text for title in titles] == [made["title"]]
    sections = manifest.findall("cc:organizations/cc:organization/cc:item/cc:item", space)
    assert len(sections) == len(made["parts"])
    for resource in manifest.findall("cc:resources/cc:resource", space):
        assert resource.get("type") == "imswl_xmlv1p1"
        link = ElementTree.fromstring(files[resource.find("cc:file", space).get("href")])
        assert link.find("wl:url", space).get("href").startswith(HOME)


def test_the_same_items_keep_their_identifiers(book, made):
    """By them Canvas knows what it has already, wherever it now stands."""

    def identifiers(one: dict) -> set[str]:
        text = cartridge("files", book, one, FROM, "1.3")["imsmanifest.xml"]
        return set(re.findall(r'identifier="(R_[^"]*)"', text))

    assert identifiers(made) == identifiers(made | {"parts": made["parts"][::-1]})


@pytest.mark.parametrize("text", ['"so" <i>x</i> & y', "bell \u0007 and \ufffe", "\U0001f600 東京"])
def test_titles_may_hold_any_sign(text, version):
    odd = {"book": [*small_book()["book"], item("practice/x", [], title=text, href=f"{HOME}?a&b")]}
    made = course((text, ["practice/x"]), title=text)
    files = cartridge("files", odd, made, FROM, version)
    assert list(files) == ["imsmanifest.xml", "links/practice_x.xml"]
    plain = re.sub(r"[\u0007\ufffe]", "", text)
    link = ElementTree.fromstring(files["links/practice_x.xml"])
    assert (link[0].text, link[1].get("href")) == (plain, f"{HOME}?a&b")
    assert plain in "".join(ElementTree.fromstring(files["imsmanifest.xml"]).itertext())


def test_a_course_without_pages_is_a_cartridge(version):
    files = cartridge("files", small_book(), course(("", [])), FROM, version)
    assert list(files) == ["imsmanifest.xml"]
    ElementTree.fromstring(files["imsmanifest.xml"])
