/// Tools, pressure, techniques, body regions, tailoring, safety screen, session steps. JDK only.
@NullMarked
package org.settle.practice;

import org.jspecify.annotations.NullMarked;
