package org.settle.bayes.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SubgroupsTest {
    @Test
    void eachSubgroupIsASynthesisAndTheirDifferenceOneMore() {
        Studies bcg = Metafor.studies("bcg");
        List<String> labels =
                IntStream.range(0, 13).mapToObj(i -> i % 3 == 0 ? "even" : "odd").toList();
        Subgroups found = Subgroups.of(bcg, labels, TauMethod.REML, CoefficientTest.Z);
        assertThat(found.fits().keySet()).containsExactly("even", "odd");
        RandomEffects even = found.fits().get("even");
        RandomEffects odd = found.fits().get("odd");
        assertThat(even.studies().count()).isEqualTo(5);
        assertThat(even.studies().effect(1)).isEqualTo(bcg.effect(3));
        RandomEffects between =
                RandomEffects.fit(
                        Studies.of(
                                new double[] {even.estimates()[0], odd.estimates()[0]},
                                new double[] {even.covariance(0, 0), odd.covariance(0, 0)},
                                new double[] {0, 1}),
                        TauMethod.FE,
                        CoefficientTest.Z);
        WaldTest theirs = between.moderatorTest();
        assertThat(found.difference().degreesOfFreedom()).isEqualTo(1);
        assertThat(found.difference().statistic()).isCloseTo(theirs.statistic(), within(1e-12));
        assertThat(found.difference().pValue()).isCloseTo(theirs.pValue(), within(1e-12));
    }
}
