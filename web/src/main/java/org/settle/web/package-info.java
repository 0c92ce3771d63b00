/// The application: pages side by side by idea, plus store and system.
@NullMarked
package org.settle.web;

import org.jspecify.annotations.NullMarked;
