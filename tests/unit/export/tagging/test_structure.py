from briefing.export.tagging.structure import Content, Element


def tags(element: Element) -> list[str]:
    return [each.tag for each in element.walk()]


def test_containers_stand_in_the_order_they_were_made():
    root = Element("Document")
    section = Element("Sect", root)
    Element("P", root)
    Element("H1", section)
    assert tags(root) == ["Document", "Sect", "H1", "P"]


def test_an_inline_element_stands_where_its_first_content_is():
    paragraph = Element("P")
    link = Element("Link", paragraph, inline=True)
    Element("Span", paragraph, inline=True)
    paragraph.add(Content(0, 0))
    link.add(Content(0, 1))
    paragraph.add(Content(0, 2))
    assert paragraph.kids == [Content(0, 0), link, Content(0, 2)]


def test_empty_elements_are_dropped_unless_they_are_kept():
    row = Element("TR")
    Element("P", Element("TD", row, keep=True))
    Element("Div", row)
    assert row.prune()
    assert tags(row) == ["TR", "TD"]
