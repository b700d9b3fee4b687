/** How objects are attached to posts and messages, and how people are mentioned in their texts. */
@NullMarked
package dev.bindery.vk.attachment;

import org.jspecify.annotations.NullMarked;
