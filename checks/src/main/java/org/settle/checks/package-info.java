/// What every text for people has to pass: a reading grade. Tests use it; no program does.
@NullMarked
package org.settle.checks;

import org.jspecify.annotations.NullMarked;
