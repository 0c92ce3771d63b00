package org.settle.report.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.settle.evidence.Claim;
import org.settle.evidence.Evidence;
import org.settle.evidence.Node;

/// Where everything stands in the whole map of the record that is shipped.
final class LayoutTest {
    private static final Evidence RECORD = Evidence.load();
    private static final Set<String> TAGGED = Set.of("pain", "anxiety");

    private final Columns columns =
            Columns.of(RECORD.nodes(), RECORD.claims(), new PlainWords(), TAGGED);
    private final Near near = new Near(columns.strands());
    private final List<List<Slot>> order = Ordering.of(columns, near);
    private final Layout layout = layout();

    private static Layout layout() {
        return Layout.of(RECORD.nodes(), RECORD.claims(), new PlainWords(), TAGGED);
    }

    @Test
    void everyNodeAndEveryClaimHasItsPlaceOnce() {
        assertThat(layout.boxes().stream().map(Box::node))
                .containsExactlyElementsOf(RECORD.nodes());
        assertThat(layout.routes().stream().map(Route::claim))
                .containsExactlyElementsOf(RECORD.claims());
    }

    @Test
    void noBoxTouchesAnotherOrLeavesTheDrawing() {
        for (Box box : layout.boxes()) {
            assertThat(layout.boxes().stream().filter(other -> !other.equals(box)))
                    .noneMatch(box::touches);
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(layout.width());
            assertThat(box.foot()).isLessThanOrEqualTo(layout.height());
        }
    }

    @Test
    void noPathRunsBehindABox() {
        Map<String, Double> places = Placing.of(order, near);
        for (List<Slot> column : order) {
            for (int i = 1; i < column.size(); i++) {
                Slot above = column.get(i - 1);
                Slot below = column.get(i);
                assertThat(Placing.at(below, places) - Placing.at(above, places))
                        .as(below.key())
                        .isGreaterThanOrEqualTo(above.half() + below.half() - 1e-6);
            }
        }
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(layout()).isEqualTo(layout);
    }

    @Test
    void theNodesOfALaneStandTogether() {
        for (List<Slot> column : order) {
            assertThat(column.stream().filter(slot -> !slot.isPassage()).map(Slot::lane))
                    .isSorted();
        }
        assertThat(layout.heads().stream().map(Layout.Head::lane)).doesNotHaveDuplicates();
    }

    @Test
    void theOrderLeavesFewerThanHalfOfTheCrossings() {
        assertThat(Ordering.crossings(order, near))
                .isLessThan(Ordering.crossings(columns.slots(), near) / 2);
    }

    @Test
    void everyNameStandsInItsBoxWhole() {
        for (Box box : layout.boxes()) {
            assertThat(String.join("", box.lines()).replaceAll("[ -]", ""))
                    .isEqualTo(box.node().name().replaceAll("[ -]", ""));
            assertThat(Label.height(box.lines().size())).isLessThanOrEqualTo(box.height());
        }
    }

    @Test
    void aWordThatIsTooLongIsCutAtItsHyphen() {
        assertThat(Label.lines("Schmerz-Verarbeitung", Columns.WIDTH))
                .containsExactly("Schmerz-", "Verarbeitung");
        assertThat(Label.lines("a cortisolausschüttung", Columns.WIDTH))
                .containsExactly("a", "cortisolausschüt-", "tung");
    }

    @Test
    void aSmallMapStandsAsWell() {
        Claim only = RECORD.claims().getFirst();
        List<Node> nodes = List.of(only.from(), only.to());
        Layout small = Layout.of(nodes, List.of(only), new PlainWords(), Set.of());
        assertThat(small.boxes()).hasSize(2);
        assertThat(small.routes()).hasSize(1);
    }
}
