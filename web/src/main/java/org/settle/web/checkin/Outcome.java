package org.settle.web.checkin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What can be rated each day, 0 to 10, and for whom it is asked. The order is the order of the
/// screens.
public enum Outcome {
    /// How the last night was.
    SLEEP("poor-sleep", "perimenopause"),
    /// How much worry there was.
    WORRY("worry"),
    /// How the mood was.
    MOOD("low-mood", "after-birth"),
    /// How much pain there was.
    PAIN(
            "back-pain",
            "neck-pain",
            "fibromyalgia",
            "period-complaints",
            "pelvic-pain",
            "pain-with-sex",
            "sport"),
    /// How much stress there was.
    STRESS("stress", "trauma-stress");

    private static final int MOST = 3;

    /// What is asked before any wish was named.
    private static final List<Outcome> USUAL = List.of(SLEEP, WORRY, PAIN);

    // Made by Set.of, which nothing can change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> wishes;

    Outcome(String... wishes) {
        this.wishes = Set.of(wishes);
    }

    /// How it is called in the store and in the texts.
    ///
    /// @return small letters
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What to ask somebody: at most three.
    ///
    /// @param wanted what the person would like to change
    /// @return in the order of the screens
    public static List<Outcome> of(Set<String> wanted) {
        List<Outcome> asked =
                Arrays.stream(values())
                        .filter(o -> o.wishes.stream().anyMatch(wanted::contains))
                        .limit(MOST)
                        .toList();
        return asked.isEmpty() ? USUAL : asked;
    }
}
