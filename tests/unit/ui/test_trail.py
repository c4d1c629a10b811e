from briefing.document.ids import SectionId
from briefing.ui.trail import Place, Trail

A, B, C = (Place(SectionId(name)) for name in "abc")


def trail(*places: Place) -> Trail:
    made = Trail()
    for place in places:
        made.visit(place)
    return made


def test_a_new_trail_leads_nowhere():
    assert not Trail().can_go_back
    assert Trail().back() is None
    assert Trail().forward() is None


def test_back_and_forward_walk_the_places_in_order():
    way = trail(A, B, C)
    assert [way.back(), way.back(), way.back()] == [B, A, None]
    assert [way.forward(), way.forward(), way.forward()] == [B, C, None]


def test_going_on_after_going_back_forgets_what_lay_ahead():
    way = trail(A, B)
    way.back()
    way.visit(C)
    assert not way.can_go_forward
    assert way.back() == A


def test_the_place_in_a_section_is_kept_for_the_way_back():
    way = trail(A, B)
    way.stay(Place(B.section, 120))
    way.visit(C)
    assert way.back() == Place(B.section, 120)


def test_a_place_in_another_section_does_not_replace_this_one():
    way = trail(A, B)
    way.stay(Place(A.section, 99))
    way.visit(C)
    assert way.back() == B


def test_a_long_trail_keeps_its_end():
    way = trail(*(Place(SectionId(str(number))) for number in range(500)))
    assert way.back() == Place(SectionId("498"))
