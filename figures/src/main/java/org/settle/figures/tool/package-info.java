/// The tools, alone and inside a movement.
@NullMarked
package org.settle.figures.tool;

import org.jspecify.annotations.NullMarked;
