package org.settle.trial;

import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.settle.trial.design.StudyDesign;

/// An order of arms as people can read it: `0 1x2 -` is arm 0, twice arm 1, one day without an arm.
final class RunLengths {

    private static final int MOST_DAYS = 1_000_000;

    private RunLengths() {}

    static String write(int[] armPerDay) {
        StringJoiner runs = new StringJoiner(" ");
        int start = 0;
        for (int i = 1; i <= armPerDay.length; i++) {
            if (i == armPerDay.length || armPerDay[i] != armPerDay[start]) {
                runs.add(run(armPerDay[start], i - start));
                start = i;
            }
        }
        return runs.toString();
    }

    private static String run(int arm, int days) {
        String name = arm == StudyDesign.NO_ARM ? "-" : Integer.toString(arm);
        return days == 1 ? name : name + "x" + days;
    }

    static int[] read(String runs) {
        IntStream.Builder order = IntStream.builder();
        int days = 0;
        for (String run : runs.split(" ", -1)) {
            int x = run.indexOf('x');
            int arm = arm(x < 0 ? run : run.substring(0, x));
            int length = x < 0 ? 1 : number(run.substring(x + 1));
            days += length;
            if (length < 1 || days > MOST_DAYS) {
                throw new IllegalArgumentException(
                        "every run lasts a day or more and all runs at most %d days, but '%s' does not fit"
                                .formatted(MOST_DAYS, run));
            }
            IntStream.range(0, length).forEach(_ -> order.add(arm));
        }
        return order.build().toArray();
    }

    private static int arm(String name) {
        return name.equals("-") ? StudyDesign.NO_ARM : number(name);
    }

    private static int number(String digits) {
        if (!digits.matches("[0-9]{1,7}")) {
            throw new IllegalArgumentException(
                    "runs look like '0' or '1x2', but one held '" + digits + "'");
        }
        return Integer.parseInt(digits);
    }
}
