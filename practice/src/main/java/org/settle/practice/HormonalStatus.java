package org.settle.practice;

/// What somebody says about hormones.
public enum HormonalStatus {
    /// Not said.
    UNKNOWN,
    /// None of these.
    NONE,
    /// A menstrual cycle.
    CYCLE,
    /// Around the last periods.
    PERIMENOPAUSE,
    /// After the last period.
    POSTMENOPAUSE,
    /// Hormones as medicine.
    HORMONES
}
