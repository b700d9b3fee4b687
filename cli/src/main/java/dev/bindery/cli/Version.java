package dev.bindery.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = Bindery.class.getPackage().getImplementationVersion();
        return new String[] {"Bindery " + (version == null ? "(not from a jar)" : version)};
    }
}
