/** What a documentation site has, and where: apis, namespaces, methods, types and their addresses. */
@NullMarked
package dev.bindery.generator.docs.site;

import org.jspecify.annotations.NullMarked;
