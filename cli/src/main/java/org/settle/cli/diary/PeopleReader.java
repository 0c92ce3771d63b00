package org.settle.cli.diary;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a file with the diaries of many people, whose rows stand together, in constant memory.
public final class PeopleReader implements AutoCloseable {
    /// A diary of fifty years; without a limit one person could fill the memory.
    private static final int MOST_ROWS = 20_000;

    private final CountedStream in;
    private final CsvRows rows;
    private final Columns columns;
    private final DiaryAssembler assembler;
    private final int person;
    private final boolean simulated;
    private final SeenPeople seen = new SeenPeople();
    private @Nullable CsvRecord ahead;
    private @Nullable InputException broken;

    /// Opens a file.
    ///
    /// @param file a CSV file with a column `person`
    /// @param request which columns mean what
    /// @throws InputException if the file or its header cannot be read
    public PeopleReader(Path file, DiaryRequest request) {
        try {
            in = new CountedStream(DiaryReader.open(file));
        } catch (IOException e) {
            throw InputException.of(
                    file.toString(), "file.unreadable", String.valueOf(e.getMessage()));
        }
        rows = new CsvRows(file.toString(), in);
        columns = new Columns(file.toString(), rows.header(), request);
        person = columns.person();
        assembler = new DiaryAssembler(columns, rows.allowsDecimalComma());
        simulated = rows.isSimulated();
        ahead = rows.next();
        if (ahead == null) {
            throw InputException.of(file.toString(), "file.headerOnly");
        }
    }

    /// The rows of one person, not yet made into a diary.
    public final class Person {
        private final String id;
        private final List<DiaryAssembler.Row> own;

        private Person(String id, List<DiaryAssembler.Row> own) {
            this.id = id;
            this.own = own;
        }

        /// Who it is.
        ///
        /// @return the text of the person column
        public String id() {
            return id;
        }

        /// Makes the diary; may be called from any thread.
        ///
        /// @return the trial and the diary
        /// @throws InputException if the rows cannot be analysed
        public ReadDiary diary() {
            if (own.size() > MOST_ROWS) {
                throw InputException.of(
                        columns.file(), "person.tooLong", id, Integer.toString(MOST_ROWS));
            }
            return assembler.assemble(own, simulated);
        }
    }

    /// Reads on.
    ///
    /// @param most how many people at most
    /// @return the next people, fewer where their diaries are long; empty at the end
    /// @throws InputException if a row cannot be read, or a person's rows do not stand together
    public List<Person> next(int most) {
        if (broken != null) {
            throw broken;
        }
        List<Person> people = new ArrayList<>(most);
        int rowCount = 0;
        try {
            while (ahead != null && people.size() < most && rowCount < MOST_ROWS) {
                Person next = nextPerson(ahead);
                rowCount += next.own.size();
                people.add(next);
            }
        } catch (InputException e) {
            if (people.isEmpty()) {
                throw e;
            }
            // Those who were read whole are answered first; the next call says what was wrong.
            broken = e;
        }
        return people;
    }

    private Person nextPerson(CsvRecord first) {
        String id = id(first);
        if (!seen.isNew(id)) {
            throw InputException.of(
                    columns.place(rows.row(first), person).text(), "person.scattered", id);
        }
        List<DiaryAssembler.Row> own = new ArrayList<>(96);
        CsvRecord record = first;
        while (record != null && record.getField(person).strip().equals(id)) {
            if (own.size() <= MOST_ROWS) {
                own.add(new DiaryAssembler.Row(rows.row(record), record));
            }
            record = rows.next();
        }
        ahead = record;
        return new Person(id, own);
    }

    private String id(CsvRecord record) {
        String id = record.getField(person).strip();
        if (id.isEmpty()) {
            throw InputException.of(columns.place(rows.row(record), person).text(), "person.empty");
        }
        return id;
    }

    /// How far the file has been read.
    ///
    /// @return bytes
    public long position() {
        return in.count;
    }

    @Override
    public void close() {
        rows.close();
    }

    private static final class CountedStream extends FilterInputStream {
        private long count;

        CountedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
