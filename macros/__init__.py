"""The book's logic. `define_env` registers it with mkdocs-macros-plugin and does nothing else."""

from dataclasses import replace
from pathlib import Path


def define_env(env):
    """Check the book, then offer the catalog's functions to templates and pages.

    Raises mkdocs.exceptions.PluginError, which ends the build with all problems listed and leaves
    the site as it was.
    """
    from jinja2.sandbox import safe_range
    from mkdocs.exceptions import PluginError

    from . import (
        check,
        citations,
        courses,
        exports,
        glossary,
        live,
        markup,
        memory,
        metadata,
        practice,
        rendering,
        samples,
        trees,
    )
    from .catalog import load

    root = Path(env.project_dir)
    for ran in live.refresh(root):
        print(ran)
    catalog = load(root)
    memory.keep()
    entries = catalog.entries
    found = check.problems(catalog)
    if found:
        raise PluginError(f"the book's check found:\n{check.report(found)}")
    env.conf["markdown_extensions"].append(markup.Book())
    site = rendering.Site(
        env.conf["site_name"],
        env.conf["site_url"] or "",
        env.conf["extra"]["repository"] or "",
        env.conf["site_description"] or "",
        env.conf["copyright"] or "",
    )

    def here() -> str:
        return env.page.file.src_uri

    @env.macro
    def this():
        return entries[here()]

    @env.macro
    def topics():
        return catalog.topics

    @env.macro
    def this_topic():
        return next(topic for topic in catalog.topics if topic.page is this())

    @env.macro
    def analogies():
        return catalog.analogies

    @env.macro
    def browse_pages():
        return catalog.browse.values()

    @env.macro
    def teach_pages():
        return catalog.teach.values()

    @env.macro
    def plan_link(text, topic):
        names = [item.name for item in courses.groups(catalog)[topic.title]]
        query = courses.query(topic.title, names)
        return rendering.link(text, catalog.teach["course"], here(), tip=False, query=query)

    @env.macro
    def course_groups():
        return courses.groups(catalog)

    @env.macro
    def course_items():
        return courses.by_name(catalog)

    @env.macro
    def meanings():
        return glossary.meanings(catalog)

    @env.macro
    def questions():
        return catalog.questions

    @env.macro
    def concept_map():
        from .concept_map import of  # only the page that shows it needs its library

        return of(catalog)

    @env.macro
    def page_link(entry, text="", fragment="", query=""):
        return rendering.link(text or entry.title, entry, here(), fragment, False, query)

    @env.macro
    def browse_link(name, text, query):
        return rendering.link(text, catalog.browse[name], here(), tip=False, query=query)

    @env.macro
    def concept(slug, text=""):
        return rendering.concept_link(catalog, slug, here(), text)

    @env.macro
    def linked(slugs):
        return ", ".join(concept(slug) for slug in slugs)

    @env.macro
    def decision(name, text=""):
        return rendering.decision_link(catalog, name, here(), text)

    @env.macro
    def decisions():
        return catalog.decisions.values()

    @env.macro
    def workflow(name, text=""):
        return rendering.workflow_link(catalog, name, here(), text)

    @env.macro
    def workflow_pages():
        return catalog.workflow.values()

    @env.macro
    def steps():
        return catalog.steps

    @env.macro
    def pairs_about(concept):
        return catalog.pairs_about(concept.slug)

    @env.macro
    def decisions_about(concept):
        return catalog.decisions_about(concept.slug)

    @env.macro
    def decisions_on(topic):
        return catalog.decisions_on(topic)

    @env.macro
    def ways_to(node):
        return trees.ways_to(this().tree, node)

    @env.macro
    def next_concepts():
        return catalog.next_after(this().slug)

    @env.macro
    def samples_of_page():
        return samples.tabs(this().folder)

    @env.macro
    def sample(name, folded=False):
        return rendering.sample(this().folder, name, folded)

    @env.macro
    def table(name, corner, digits=2):
        return rendering.table(this().folder, name, corner, digits)

    @env.macro
    def difference(dont, do):
        return rendering.difference(this().folder, dont, do)

    @env.macro
    def figure(*names, caption=""):
        return rendering.figure(this().folder, *names, caption=caption)

    @env.macro
    def reveal(section):
        return jinja(rendering.reveal(this(), section))

    @env.macro
    def book_address():
        return site.address("") or "https://example.org/book/"

    @env.macro
    def citation():
        return rendering.citation(this(), site)

    @env.macro
    def book_citation():
        return rendering.book_citation(entries.values(), site)

    @env.macro
    def report_url(form="error"):
        return rendering.report_url(site, form=form)

    @env.macro
    def repository_url():
        return site.repository

    @env.macro
    def page_history():
        return rendering.page_history(this(), site)

    @env.filter
    def jinja(text):
        """Data files may link concepts by the same macro as pages."""
        if "{{" in text:
            text = rendering.link_macros(text, catalog, here())
        return env.env.from_string(text).render() if "{{" in text else text

    @env.filter
    def elsewhere(text, entry):
        return rendering.elsewhere(text, entry, here())

    env.filter(rendering.line)
    env.filter(rendering.cell)
    env.filter(rendering.fix_id)
    env.filter(rendering.slug)
    env.filter(practice.short)
    env.filter(trees.markdown)
    env.filter(trees.ascii)
    finished: dict[str, str] = {}
    mark_terms = glossary.marker(catalog, glossary.ADDRESS)

    def finish(markdown: str) -> str:
        """A page as plain Markdown, with its terms marked, lists left out, and its citations
        numbered."""
        if here() in entries and not here().startswith(("browse/", "topics/")):
            markdown = mark_terms(markdown, here())
        # The loops of a list decide which blocks it has, so its source does not show them.
        wrong = () if here() in entries else check.blocks(markdown, 1, f"docs/{here()}")
        for problem in wrong:
            line = env.page.file.content_string.partition("///")[0].count("\n") + 1
            raise PluginError(str(replace(problem, line=line)))
        finished[here()] = citations.number(markdown, catalog.references)
        return finished[here()]

    def built(folder: Path) -> exports.Built:
        """All pages, finished, for what is written to a folder."""
        # MkDocs says that it serves by the site's address, which is then the server's.
        served = site.url.startswith(f"http://{env.conf['dev_addr']}/")
        return exports.Built(catalog, root, folder, site, finished, served)

    def shown() -> dict[str, str]:
        """What a page shows that the theme does not write: elements of its head, and the date of
        its last change, empty where it has none."""
        page, section = env.page, env.page.parent
        first = section.children[0] if section else None
        subject = metadata.Subject(
            page.meta.get("title") or page.title,
            page.url if page.url != "./" else "",
            page.meta.get("answer") or site.description,
            (section.title, first.url) if first not in (None, page) else None,
            entries.get(here()),
        )
        changed = subject.entry.changed if subject.entry else ""
        return {"head": metadata.head(subject, catalog, site), "changed": changed}

    def render(markdown: str) -> str:
        """A page's macros. Raises PluginError for what only shows when they run."""
        try:
            # A range that no page needs would fill the memory.
            values = dict(env.variables) | env.page.meta | {"range": safe_range}
            return env.env.from_string(markdown).render(values)
        except Exception as error:
            first = env.page.file.content_string.count("\n") - markdown.count("\n") + 1
            found = rendering.failure(error, f"docs/{here()}", first)
            raise PluginError(str(found)) from None

    env.variables["render"] = render
    env.variables["finish"] = finish
    env.variables["shown"] = shown
    env.variables["built"] = built


def on_pre_page_macros(env):
    """Run a page's macros here, where what goes wrong can be said by file and line."""
    env.variables["rendered"] = env.variables["render"](env.markdown)
    env.markdown = "{{ rendered }}"


def on_post_page_macros(env):
    """Finish a page once it is plain Markdown."""
    env.markdown = env.variables["finish"](env.markdown)
    env.page.meta.update(env.variables["shown"]())


def on_post_build(env):
    """Write what stands beside the pages once these are in place."""
    from mkdocs.exceptions import PluginError

    from . import exports
    from .npm import Missing
    from .problems import Wrong

    try:
        exports.write(env.variables["built"](Path(env.conf["site_dir"])))
    except (Missing, Wrong) as error:
        raise PluginError(str(error)) from None
