package org.settle.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the rules that fired add up to. Filled rule by rule, then only read.
final class Choices {
    final Map<String, Integer> scores = new LinkedHashMap<>();
    final Map<String, List<String>> wanted = new LinkedHashMap<>();
    final Map<String, String> regions = new LinkedHashMap<>();
    final Map<String, String> tools = new LinkedHashMap<>();
    final Map<String, String> postures = new LinkedHashMap<>();
    final Map<String, String> companions = new LinkedHashMap<>();
    final Map<String, String> words = new LinkedHashMap<>();
    final Map<String, String> wordRules = new LinkedHashMap<>();
    final Map<String, Integer> numbers = new LinkedHashMap<>();
    final List<Reason> fired = new ArrayList<>();
    final List<Reason> pointers = new ArrayList<>();
    private final Catalogue catalogue;
    private Pressure cap = Pressure.FIRM;
    private String capRule = "usual";
    private boolean calm;
    private boolean light;

    Choices(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Pressure cap() {
        return cap;
    }

    String capRule() {
        return capRule;
    }

    boolean onlyCalm() {
        return calm;
    }

    boolean lightened() {
        return light;
    }

    void take(Rule rule, Optional<LastSession> last) {
        fired.add(Reason.of(rule.id()));
        for (Rule.Effect effect : rule.effects()) {
            take(rule.id(), effect, last);
        }
    }

    private void take(String rule, Rule.Effect effect, Optional<LastSession> last) {
        List<String> given = effect.words();
        switch (effect.verb()) {
            case "cap" -> cap(rule, given.getFirst());
            case "prefer" -> prefer(rule, given, 10);
            case "fill" -> prefer(rule, given, 1);
            case "leave" -> catalogue.regionIds(given).forEach(id -> regions.putIfAbsent(id, rule));
            case "leave-tool" -> given.forEach(id -> tools.putIfAbsent(id, rule));
            case "leave-posture" -> given.forEach(id -> postures.putIfAbsent(id, rule));
            case "without" -> given.forEach(id -> companions.putIfAbsent(id, rule));
            case "days", "hold", "places" ->
                    numbers.merge(effect.verb(), Integer.valueOf(given.getFirst()), Math::min);
            case "point" -> pointers.add(new Reason("practice.pointer." + rule, Map.of()));
            case "only-calm" -> calm = true;
            case "lighten" -> light = true;
            case "leave-sore" -> sore(rule, last);
            default -> word(rule, effect);
        }
    }

    private void cap(String rule, String word) {
        Pressure given = Pressure.valueOf(word.toUpperCase(Locale.ROOT));
        if (given.compareTo(cap) < 0 || capRule.equals("usual")) {
            cap = given;
            capRule = rule;
        }
    }

    /// The first words of a list weigh most; a filler weighs less than any wish.
    private void prefer(String rule, List<String> names, int weight) {
        for (int place = 0; place < names.size(); place++) {
            scores.merge(names.get(place), weight == 1 ? 1 : weight - place, Integer::sum);
            wanted.computeIfAbsent(names.get(place), name -> new ArrayList<>()).add(rule);
        }
    }

    private void sore(String rule, Optional<LastSession> last) {
        last.ifPresent(
                session ->
                        catalogue.regionIds(session.places()).forEach(id -> regions.put(id, rule)));
    }

    private void word(String rule, Rule.Effect effect) {
        String verb = effect.verb();
        if (companions.containsKey(effect.words().getFirst()) || words.containsKey(verb)) {
            return;
        }
        words.put(verb, effect.words().getFirst());
        wordRules.put(verb, rule);
    }
}
