/** How the server reads a request, judges it and answers. */
@NullMarked
package dev.bindery.testkit.server;

import org.jspecify.annotations.NullMarked;
