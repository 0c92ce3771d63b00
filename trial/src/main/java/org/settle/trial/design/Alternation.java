package org.settle.trial.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

/// Orders in which only the starting arm is left to chance.
final class Alternation {

    private Alternation() {}

    /// One order per starting arm: period p has arm (pattern(p, arms) + start) modulo the number of
    /// arms, and the last period is cut at the last day.
    static OrderSet orders(int days, int arms, int periodDays, IntBinaryOperator pattern) {
        List<int[]> orders = new ArrayList<>();
        for (int start = 0; start < arms; start++) {
            int[] order = new int[days];
            for (int day = 0; day < days; day++) {
                order[day] = (pattern.applyAsInt(day / periodDays, arms) + start) % arms;
            }
            orders.add(order);
        }
        return new ListedOrders(orders);
    }

    /// The alternation that was seen and its shifts to each other starting arm, period lengths
    /// kept; the empty set where the arms do not take turns.
    static OrderSet asSeen(int[] core, int arms) {
        int[] known = filled(core);
        List<Integer> turns = turns(known);
        if (!takeTurns(turns, arms)) {
            return new ListedOrders(List.of());
        }
        List<int[]> orders = new ArrayList<>();
        for (int shift = 0; shift < arms; shift++) {
            orders.add(shifted(known, turns, shift, arms));
        }
        return new ListedOrders(orders);
    }

    /// A day whose arm is not known belongs to the period before it.
    private static int[] filled(int[] core) {
        int[] known = core.clone();
        for (int day = 1; day < known.length; day++) {
            known[day] = known[day] == StudyDesign.NO_ARM ? known[day - 1] : known[day];
        }
        return known;
    }

    /// The arm of each period, in order.
    private static List<Integer> turns(int[] known) {
        List<Integer> turns = new ArrayList<>();
        for (int arm : known) {
            if (turns.isEmpty() || turns.getLast() != arm) {
                turns.add(arm);
            }
        }
        return turns;
    }

    private static boolean takeTurns(List<Integer> turns, int arms) {
        if (turns.stream().limit(arms).distinct().count() < arms) {
            return false;
        }
        for (int i = arms; i < turns.size(); i++) {
            if (!turns.get(i).equals(turns.get(i - arms))) {
                return false;
            }
        }
        return true;
    }

    private static int[] shifted(int[] known, List<Integer> turns, int shift, int arms) {
        int[] successor = new int[arms];
        for (int i = 0; i < arms; i++) {
            successor[turns.get(i)] = turns.get((i + shift) % arms);
        }
        return Arrays.stream(known).map(arm -> successor[arm]).toArray();
    }
}
