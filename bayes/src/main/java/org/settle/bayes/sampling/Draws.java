package org.settle.bayes.sampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// The draws of a posterior: named scalar parameters, each over the same chains. Immutable.
public final class Draws {
    private final Map<String, Chains> byName;

    private Draws(Map<String, Chains> byName) {
        this.byName = byName;
    }

    /// Collects the draws of several parameters.
    ///
    /// @param byName the chains of every parameter, in the order to be shown
    /// @return the draws
    /// @throws IllegalArgumentException when there is no parameter or two differ in shape
    public static Draws of(Map<String, Chains> byName) {
        if (byName.isEmpty()) {
            throw new IllegalArgumentException("Draws need at least one parameter");
        }
        Chains first = byName.values().iterator().next();
        byName.forEach(
                (name, chains) -> {
                    if (chains.count() != first.count() || chains.length() != first.length()) {
                        throw new IllegalArgumentException(
                                "Every parameter needs %d chains of %d draws, but %s has %d of %d"
                                        .formatted(
                                                first.count(),
                                                first.length(),
                                                name,
                                                chains.count(),
                                                chains.length()));
                    }
                });
        return new Draws(Collections.unmodifiableMap(new LinkedHashMap<>(byName)));
    }

    /// Names the columns of draws that chains have written.
    static Draws of(List<String> names, List<double[][]> columnsOfChains) {
        Map<String, Chains> byName = new LinkedHashMap<>();
        for (int column = 0; column < names.size(); column++) {
            List<double[]> rows = new ArrayList<>();
            for (double[][] columns : columnsOfChains) {
                rows.add(columns[column]);
            }
            byName.put(names.get(column), Chains.of(rows.toArray(double[][]::new)));
        }
        return of(byName);
    }

    /// The names of the parameters, in order.
    ///
    /// @return the names
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /// The draws of one parameter.
    ///
    /// @param name its name
    /// @return its chains
    /// @throws IllegalArgumentException when there is no such parameter
    public Chains get(String name) {
        Chains chains = byName.get(name);
        if (chains == null) {
            throw new IllegalArgumentException(
                    "There is no parameter " + name + "; use one of " + byName.keySet());
        }
        return chains;
    }

    /// The largest [RHat] of all parameters; one that never moves is left out.
    ///
    /// @return the worst R-hat, at best about 1
    public double worstRHat() {
        return all(RHat::of).max().orElse(Double.NaN);
    }

    /// The smallest [EffectiveSampleSize], bulk or tail, of all parameters; one that never moves is
    /// left out.
    ///
    /// @return the least effective sample size
    public double leastEss() {
        ToDoubleFunction<Chains> ess =
                chains ->
                        Math.min(
                                EffectiveSampleSize.bulk(chains), EffectiveSampleSize.tail(chains));
        return all(ess).min().orElse(Double.NaN);
    }

    private DoubleStream all(ToDoubleFunction<Chains> figure) {
        return byName.values().stream().mapToDouble(figure).filter(value -> !Double.isNaN(value));
    }
}
