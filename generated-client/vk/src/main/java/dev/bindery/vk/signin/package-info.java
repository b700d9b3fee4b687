/** What signing in at VK gives beyond a single token. */
@NullMarked
package dev.bindery.vk.signin;

import org.jspecify.annotations.NullMarked;
