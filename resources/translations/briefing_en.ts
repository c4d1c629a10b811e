<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Choosing</name>
    <message numerus="yes">
        <source>%n colleague(s) share notes there.</source>
        <translation>
            <numerusform>%n colleague shares notes there.</numerusform>
            <numerusform>%n colleagues share notes there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n note(s) came from the shared folder.</source>
        <translation>
            <numerusform>%n note came from the shared folder.</numerusform>
            <numerusform>%n notes came from the shared folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n author</numerusform>
            <numerusform>%n authors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message numerus="yes">
        <source>%n private note(s) stay here.</source>
        <translation>
            <numerusform>%n private note stays here.</numerusform>
            <numerusform>%n private notes stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message numerus="yes">
        <source>Delete %n note(s) for good?</source>
        <translation>
            <numerusform>Delete this note for good?</numerusform>
            <numerusform>Delete %n notes for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n note added</numerusform>
            <numerusform>%n notes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n left as it was</numerusform>
            <numerusform>%n left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%n changed on both sides</numerusform>
            <numerusform>%n changed on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>%n note(s) from the edition of {date}: review where they stand now</source>
        <translation>
            <numerusform>%n note from the edition of {date}: review where it stands now</numerusform>
            <numerusform>%n notes from the edition of {date}: review where they stand now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from other editions: review where they stand now</source>
        <translation>
            <numerusform>%n note from other editions: review where it stands now</numerusform>
            <numerusform>%n notes from other editions: review where they stand now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>%n note(s) deleted for good.</source>
        <translation>
            <numerusform>%n note deleted for good.</numerusform>
            <numerusform>%n notes deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>%n note.</numerusform>
            <numerusform>%n notes.</numerusform>
        </translation>
    </message>
</context>
</TS>
