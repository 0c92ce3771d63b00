package org.settle.simulator;

/// What is rated from 0 to 10, once a day.
public enum Rated {
    /// Sleep quality of the night that follows the evening.
    SLEEP(0, "sleep", 1),
    /// Pain of the day that follows.
    PAIN(1, "pain", -1),
    /// Mood of the day that follows.
    MOOD(2, "mood", 1),
    /// Worry of the day that follows.
    WORRY(3, "worry", -1);

    private final int place;
    private final String column;
    private final int better;

    Rated(int place, String column, int better) {
        this.place = place;
        this.column = column;
        this.better = better;
    }

    /// Where it stands in an array of all.
    ///
    /// @return from 0
    public int place() {
        return place;
    }

    /// Its column in a diary.
    ///
    /// @return one word
    public String column() {
        return column;
    }

    /// Which way is good.
    ///
    /// @return 1 where higher is better, else -1
    public int better() {
        return better;
    }
}
