/// Speed, measured with JMH: run with `./settle bench`.
@NullMarked
package org.settle.benchmarks;

import org.jspecify.annotations.NullMarked;
