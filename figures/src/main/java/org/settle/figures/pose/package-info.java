/// One jointed figure: bones, angles, reach, and the filled shapes along the bones.
@NullMarked
package org.settle.figures.pose;

import org.jspecify.annotations.NullMarked;
