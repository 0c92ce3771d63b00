package org.settle.analysis;

import java.util.List;
import org.settle.bayes.NoiseModel;

/// Which noise models an answer rests on.
public enum NoiseChoice {
    /// All three, weighted by how well each foretold the days.
    AVERAGE,
    /// First-order autoregression alone.
    AR1,
    /// Independent days alone.
    WHITE,
    /// A drifting level alone.
    DRIFT;

    /// The models.
    ///
    /// @return at least one
    public List<NoiseModel> models() {
        return switch (this) {
            case AVERAGE -> List.of(NoiseModel.WHITE, NoiseModel.AR1, NoiseModel.DRIFT);
            case AR1 -> List.of(NoiseModel.AR1);
            case WHITE -> List.of(NoiseModel.WHITE);
            case DRIFT -> List.of(NoiseModel.DRIFT);
        };
    }
}
