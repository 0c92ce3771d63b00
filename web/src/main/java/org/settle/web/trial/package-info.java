/// A personal trial: asked, locked, lived with, answered. Start reading at `MyTrial`.
@NullMarked
package org.settle.web.trial;

import org.jspecify.annotations.NullMarked;
