/** How the test kit judges requests. */
@NullMarked
package dev.bindery.testkit.server;

import org.jspecify.annotations.NullMarked;
