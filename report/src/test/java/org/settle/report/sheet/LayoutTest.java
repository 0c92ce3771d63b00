package org.settle.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LayoutTest {
    private static Block high(double height) {
        return new Rule(100, height);
    }

    private static Stack lines(int count, int needed) {
        return new Stack(java.util.Collections.nCopies(count, high(10)), 0, needed);
    }

    @Test
    void takesAllWhereThereIsRoom() {
        Layout layout = new Layout(0);
        layout.band(0).getFirst().add("a", Importance.NEXT, high(50));

        assertThat(layout.fit(60)).isEmpty();
    }

    @Test
    void leavesOutWhatMattersLeast() {
        Layout layout = new Layout(0);
        Column column = layout.band(0).getFirst();
        column.keep("", Importance.ANSWER, high(40));
        column.add("least", Importance.NEXT, high(40));
        column.add("more", Importance.METHOD, high(40));

        assertThat(layout.fit(100)).containsExactly("least");
    }

    @Test
    void shortensBeforeItLeavesOut() {
        Layout layout = new Layout(0);
        Column column = layout.band(0).getFirst();
        column.keep("", Importance.ANSWER, high(40));
        column.add("lines", Importance.METHOD, lines(5, 2));

        assertThat(layout.fit(75)).containsExactly("lines");
        assertThat(column.slots().getLast().shown().orElseThrow().height()).isEqualTo(30);
        assertThat(layout.fit(55)).containsExactly("lines");
        assertThat(column.slots().getLast().shown()).isEmpty();
    }

    @Test
    void keepsTheShortestOfWhatIsNeeded() {
        Layout layout = new Layout(0);
        Column column = layout.band(0).getFirst();
        column.keep("lines", Importance.NEXT, lines(5, 2));

        assertThat(layout.fit(0)).containsExactly("lines");
        assertThat(column.slots().getLast().shown().orElseThrow().height()).isEqualTo(20);
    }

    @Test
    void usesTheRoomBesideATallColumn() {
        Layout layout = new Layout(0);
        List<Column> columns = layout.band(0, 100);
        columns.getFirst().keep("", Importance.ANSWER, high(80));
        columns.getLast().add("beside", Importance.NEXT, high(80));

        assertThat(layout.fit(80)).isEmpty();
    }
}
