package dev.bindery.generator.lowering.naming;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that generated code cannot have, or that would mislead there. */
final class ReservedNames {
    private static final Set<String> KEYWORDS = words("""
            abstract assert boolean break byte case catch char class const continue default do double else enum extends
            final finally float for goto if implements import instanceof int interface long native new package private
            protected public return short static strictfp super switch synchronized this throw throws transient try void
            volatile while true false null yield _
            """);

    private static final Set<String> METHODS_OF_OBJECT =
            words("clone equals finalize getClass hashCode notify notifyAll toString wait");

    private static final Set<String> METHODS_OF_TYPES =
            words("additionalProperties additionalProperty build builder codec kept toBuilder");

    private static final Set<String> METHODS_OF_VIEWS = words("async call callAsync close exchange exchangeAsync");

    private static final Set<String> METHODS_OF_SETUP = words(
            "at build connectTimeout create deadline header intercept observe onDrift retry setting timeout transport");

    /** What emitted code uses beside {@code java.lang}: the types nested in ours, of the JDK, and of the runtime. */
    private static final Set<String> TYPES_IN_USE = words("""
            Builder Codec Known Unknown
            Arrays BigDecimal BigInteger Collection Collections CompletableFuture CompletionStage Consumer Duration Generated
            Instant Iterator List LinkedHashMap LocalDate Map NullMarked Nullable Objects OffsetDateTime Optional Set Stream
            URI UUID
            ApiClient ApiException JsonCodec JsonDecoder JsonEncoder JsonKind JsonReader JsonValue JsonWriter KeptFields
            RequestWriter Required Upload
            """);

    private static final Set<String> JAVA_LANG = words("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
            AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class ClassCastException
            ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue CloneNotSupportedException
            Cloneable Comparable Compiler Deprecated Double Enum EnumConstantNotPresentException Error Exception
            ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError IllegalAccessException
            IllegalArgumentException IllegalCallerException IllegalMonitorStateException IllegalStateException
            IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal
            InstantiationError InstantiationException Integer InternalError InterruptedException Iterable
            LayerInstantiationException LinkageError Long MatchException Math Module ModuleLayer NegativeArraySizeException
            NoClassDefFoundError NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException
            NullPointerException Number NumberFormatException Object OutOfMemoryError Override Package Process
            ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime RuntimeException
            RuntimePermission SafeVarargs ScopedValue SecurityException SecurityManager Short StackOverflowError
            StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException
            SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal Throwable TypeNotPresentException
            UnknownError UnsatisfiedLinkError UnsupportedClassVersionError UnsupportedOperationException VerifyError
            VirtualMachineError Void WrongThreadException
            """);

    /** No file on Windows may have one of these names, whatever its extension. */
    private static final Set<String> DEVICES = words(
            "aux com1 com2 com3 com4 com5 com6 com7 com8 com9 con lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 nul prn");

    private static final Set<String> OUR_PACKAGES = words("internal model");

    private ReservedNames() {}

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    /** {@return whether no accessor of a type may be called so} */
    static boolean isMember(String name) {
        return isMethod(name) || METHODS_OF_TYPES.contains(name);
    }

    /** {@return whether no method of an interface may be called so} */
    static boolean isMethod(String name) {
        return KEYWORDS.contains(name) || METHODS_OF_OBJECT.contains(name);
    }

    /** {@return whether no resource may be reached through a method called so} */
    static boolean isAccessor(String name) {
        return isMethod(name) || METHODS_OF_VIEWS.contains(name);
    }

    /** {@return whether no setting and no kind of credential may have a setup method called so} */
    static boolean isSetupMethod(String name) {
        return isMethod(name) || METHODS_OF_SETUP.contains(name);
    }

    /** {@return whether no class may be called so} */
    static boolean isType(String name) {
        return JAVA_LANG.contains(name)
                || TYPES_IN_USE.contains(name)
                || DEVICES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** {@return whether no package of a resource may be called so} */
    static boolean isPackage(String name) {
        return KEYWORDS.contains(name) || OUR_PACKAGES.contains(name) || DEVICES.contains(name);
    }

    private static Set<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
