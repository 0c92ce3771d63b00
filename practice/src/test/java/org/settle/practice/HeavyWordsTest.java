package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeavyWordsTest {
    private final HeavyWords heavy = HeavyWords.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to die",
                "i just wanna die.",
                "Everyone would be better off without me",
                "I don’t want to be here anymore",
                "thinking about suicide again",
                "SELF-HARM urge tonight",
                "cut myself",
                "Ich will sterben",
                "will einfach nicht mehr leben",
                "wäre lieber tot",
                "Suizidgedanken",
                "habe mich geritzt, will mir wehtun",
                "mir etwas antun"
            })
    void showHelp(String note) {
        assertThat(heavy.in(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slept badly, tired",
                "the dog died last year",
                "my phone died",
                "cut the onions myself",
                "Sterbefall in der Serie",
                "heute kein Schmerz"
            })
    void ordinaryNotesDoNot(String note) {
        assertThat(heavy.in(note)).isFalse();
    }
}
