package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every scalar reader with every form that it may meet. */
class ScalarFormsTest {
    @ParameterizedTest(name = "{0} in the form {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            boolean   | true                   | true
            boolean   | false                  | false
            bit       | 1                      | true
            bit       | 0                      | false
            int32     | 0                      | 0
            int32     | -2147483648            | -2147483648
            int32     | 2147483647             | 2147483647
            int64     | 9223372036854775807    | 9223372036854775807
            int64     | -9223372036854775808   | -9223372036854775808
            integer   | 0                      | 0
            integer   | 92233720368547758070   | 92233720368547758070
            float     | 1.5                    | 1.5
            float     | 3                      | 3.0
            float     | -0.0                   | -0.0
            double    | 12.5                   | 12.5
            double    | 3                      | 3.0
            double    | -0.0                   | -0.0
            double    | 0                      | 0.0
            double    | 0.1                    | 0.1
            double    | 0.30000000000000004    | 0.30000000000000004
            double    | 9007199254740992       | 9.007199254740992E15
            double    | 0.000001               | 1.0E-6
            double    | 12345678.25            | 1.234567825E7
            double    | 1.0E-7                 | 1.0E-7
            double    | 1.0E21                 | 1.0E21
            double    | 100000000000000000000  | 1.0E20
            decimal   | 1.50                   | 1.50
            decimal   | 0                      | 0
            decimal   | 1E+3                   | 1E+3
            string    | "text"                 | text
            string    | ""                     | ``
            date      | "2024-01-31"           | 2024-01-31
            date-time | "2024-01-31T10:00:00Z" | 2024-01-31T10:00Z
            date-time | "2024-01-31T10:00:00.5+03:00" | 2024-01-31T10:00:00.500+03:00
            unix-time | 1700000000             | 2023-11-14T22:13:20Z
            unix-time | -1                     | 1969-12-31T23:59:59Z
            unix-time | 1.5                    | 1970-01-01T00:00:01.500Z
            unix-time | -0.5                   | 1969-12-31T23:59:59.500Z
            uuid      | "123e4567-e89b-12d3-a456-426614174000" | 123e4567-e89b-12d3-a456-426614174000
            uri       | "https://a.example/b?c=%20" | https://a.example/b?c=%20
            value     | null                   | null
            value     | [1,{"a":1.0}]          | [1,{"a":1.0}]
            """)
    void readsWhatItWouldWriteAndKeepsNothing(String type, String wire, String value) {
        Holder.Outcome<?> outcome = decode(type, wire);
        assertThat(String.valueOf(outcome.value())).isEqualTo(value);
        assertThat(outcome.drift()).isEmpty();
        assertThat(outcome.kept()).isSameAs(KeptFields.none());
        assertThat(outcome.encoded()).isEqualTo("{\"x\":" + wire + "}");
    }

    @ParameterizedTest(name = "{0} in the form {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            int32     | -0                     | 0
            int32     | 5.0                    | 5
            int64     | 5e0                    | 5
            int64     | 50E-1                  | 5
            int64     | 0e99999999999999999999 | 0
            int64     | 0.9223372036854775807e19 | 9223372036854775807
            integer   | 1e3                    | 1000
            bit       | 1.0                    | true
            float     | 1.50                   | 1.5
            float     | 16777217               | 1.6777216E7
            double    | 1.50                   | 1.5
            double    | 5.0                    | 5.0
            double    | -0                     | -0.0
            double    | 1e2                    | 100.0
            double    | 1E-400                 | 0.0
            double    | 0.1000000000000000055511151231257827 | 0.1
            double    | 9007199254740993       | 9.007199254740992E15
            double    | -9223372036854775808   | -9.223372036854776E18
            decimal   | 1e3                    | 1E+3
            decimal   | 0e99999999999          | 0
            date-time | "2024-01-31T10:00Z"    | 2024-01-31T10:00Z
            date-time | "2024-01-31t10:00:00.000z" | 2024-01-31T10:00Z
            unix-time | 1.7e9                  | 2023-11-14T22:13:20Z
            unix-time | 1.00                   | 1970-01-01T00:00:01Z
            uuid      | "123E4567-E89B-12D3-A456-426614174000" | 123e4567-e89b-12d3-a456-426614174000
            """)
    void keepsAnotherSpellingOfTheRightKindWithoutAReport(String type, String wire, String value) {
        Holder.Outcome<?> outcome = decode(type, wire);
        assertThat(String.valueOf(outcome.value())).isEqualTo(value);
        assertThat(outcome.drift()).isEmpty();
        assertThat(outcome.encoded()).isEqualTo("{\"x\":" + wire + "}");
    }

    @ParameterizedTest(name = "{0} in the form {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            boolean   | 1                      | true
            boolean   | 0                      | false
            boolean   | "1"                    | true
            boolean   | "0"                    | false
            boolean   | "true"                 | true
            boolean   | "false"                | false
            bit       | true                   | true
            bit       | false                  | false
            bit       | "1"                    | true
            int32     | "5"                    | 5
            int64     | "-5"                   | -5
            integer   | "5"                    | 5
            float     | "1.5"                  | 1.5
            double    | "1.5"                  | 1.5
            decimal   | "1.50"                 | 1.50
            string    | 5                      | 5
            string    | 1.50                   | 1.50
            string    | true                   | true
            unix-time | "1700000000"           | 2023-11-14T22:13:20Z
            """)
    void readsAnotherKindForWhatItMeansAndReportsIt(String type, String wire, String value) {
        Holder.Outcome<?> outcome = decode(type, wire);
        assertThat(String.valueOf(outcome.value())).isEqualTo(value);
        assertThat(outcome.drift()).hasSize(1);
        assertThat(outcome.encoded()).isEqualTo("{\"x\":" + wire + "}");
    }

    @ParameterizedTest(name = "{0} in the form {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            boolean   | null
            boolean   | 2
            boolean   | -1
            boolean   | ""
            boolean   | "yes"
            boolean   | []
            boolean   | {"a":[1]}
            bit       | null
            bit       | 2
            bit       | 1.5
            bit       | ""
            bit       | {}
            int32     | null
            int32     | 2147483648
            int32     | 5.5
            int32     | true
            int32     | ""
            int32     | " 5"
            int32     | "5px"
            int32     | [5]
            int64     | null
            int64     | 9223372036854775808
            int64     | -9223372036854775809
            int64     | 1e400
            int64     | 1e999999999999
            int64     | 1e99999999999999999999
            int64     | 5e-1
            int64     | "0x5"
            int64     | {}
            integer   | null
            integer   | 1e1001
            integer   | 0.5
            integer   | false
            float     | null
            float     | 1e39
            float     | "NaN"
            double    | null
            double    | 1E400
            double    | -1e99999999999999999999
            double    | "Infinity"
            double    | "1.5f"
            double    | true
            double    | [1.5]
            decimal   | null
            decimal   | 1e1001
            decimal   | 1e-1001
            decimal   | 1e99999999999999999999
            decimal   | "1,5"
            string    | null
            string    | []
            string    | {"a":"b"}
            date      | null
            date      | ""
            date      | "2024-02-30"
            date      | "31.01.2024"
            date      | 20240131
            date      | []
            date-time | null
            date-time | "2024-01-31"
            date-time | "2024-01-31T10:00:00"
            date-time | 1700000000
            unix-time | null
            unix-time | 1e300
            unix-time | 99999999999999999
            unix-time | "2024-01-31"
            unix-time | false
            uuid      | null
            uuid      | "1-1-1-1-1"
            uuid      | "123e4567-e89b-12d3-a456-42661417400g"
            uuid      | 5
            uri       | null
            uri       | "a b"
            uri       | 5
            uri       | {}
            """)
    void keepsWhatItCannotReadAndReportsIt(String type, String wire) {
        Holder.Outcome<?> outcome = decode(type, wire);
        assertThat(outcome.value()).isNull();
        assertThat(outcome.drift()).hasSize(1);
        assertThat(outcome.encoded()).isEqualTo("{\"x\":" + wire + "}");
    }

    private static Holder.Outcome<?> decode(String type, String wire) {
        return switch (type) {
            case "boolean" -> Holder.decode(wire, JsonReader::readBoolean, JsonWriter::writeBoolean);
            case "bit" -> Holder.decode(wire, JsonReader::readBit, JsonWriter::writeBit);
            case "int32" -> Holder.decode(wire, JsonReader::readInt32, JsonWriter::writeInt32);
            case "int64" -> Holder.decode(wire, JsonReader::readInt64, JsonWriter::writeInt64);
            case "integer" -> Holder.decode(wire, JsonReader::readBigInteger, JsonWriter::writeBigInteger);
            case "float" -> Holder.decode(wire, JsonReader::readFloat, JsonWriter::writeFloat);
            case "double" -> Holder.decode(wire, JsonReader::readDouble, JsonWriter::writeDouble);
            case "decimal" -> Holder.decode(wire, JsonReader::readDecimal, JsonWriter::writeDecimal);
            case "string" -> Holder.decode(wire, JsonReader::readString, JsonWriter::writeString);
            case "date" -> Holder.decode(wire, JsonReader::readDate, JsonWriter::writeDate);
            case "date-time" -> Holder.decode(wire, JsonReader::readDateTime, JsonWriter::writeDateTime);
            case "unix-time" -> Holder.decode(wire, JsonReader::readUnixTime, JsonWriter::writeUnixTime);
            case "uuid" -> Holder.decode(wire, JsonReader::readUuid, JsonWriter::writeUuid);
            case "uri" -> Holder.decode(wire, JsonReader::readUri, JsonWriter::writeUri);
            case "value" -> Holder.decode(wire, JsonReader::readValue, JsonWriter::writeValue);
            default -> throw new IllegalArgumentException("no scalar type is called " + type);
        };
    }
}
