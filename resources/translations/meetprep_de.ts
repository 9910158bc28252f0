<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AgendaView</name>
        <message>
            <source>Add session</source>
            <translation>Sitzung hinzufügen</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Tagesordnung</translation>
        </message>
        <message>
            <source>The agenda isn’t issued yet. Add a paper or a session.</source>
            <translation>Die Tagesordnung liegt noch nicht vor. Fügen Sie ein Papier oder eine Sitzung hinzu.</translation>
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>Leave it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Leave this paper? Its corrections would be lost.</source>
            <translation>Dieses Papier verwerfen? Seine Korrekturen gingen verloren.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>“{}” is read.</source>
            <translation>„{}“ ist gelesen.</translation>
        </message>
        <message>
            <source>“{}” is stored; it holds no question.</source>
            <translation>„{}“ ist abgelegt; es enthält keine Frage.</translation>
        </message>
    </context>
    <context>
        <name>BesidePane</name>
        <message>
            <source>All it said</source>
            <translation>Alles von ihr</translation>
        </message>
        <message>
            <source>Back to the inbox (Esc)</source>
            <translation>Zurück zum Posteingang (Esc)</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>Choose a note to hold it against our line.</source>
            <translation>Eine Notiz wählen, um sie neben unsere Linie zu halten.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Als gelesen markieren</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Als ungelesen markieren</translation>
        </message>
        <message>
            <source>Our assessment</source>
            <translation>Unsere Bewertung</translation>
        </message>
        <message>
            <source>Quote in If raised</source>
            <translation>In „Reaktiv“ zitieren</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <source>What we make of it</source>
            <translation>Was wir davon halten</translation>
        </message>
        <message>
            <source>scrutiny, legal form</source>
            <translation>Prüfung, Rechtsform</translation>
        </message>
    </context>
    <context>
        <name>BringingBack</name>
        <message>
            <source>Not restored: what was typed last is not saved yet.</source>
            <translation>Nicht wiederhergestellt: Das zuletzt Getippte ist noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>What was there before stays in the history; Ctrl+Z brings it back.</source>
            <translation>Der vorherige Text bleibt im Verlauf; Strg+Z holt ihn zurück.</translation>
        </message>
        <message>
            <source>{} is restored.</source>
            <translation>{} ist wiederhergestellt.</translation>
        </message>
    </context>
    <context>
        <name>BusyBar</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Reading “{}”: page {} of {}…</source>
            <translation>„{}“ wird gelesen: Seite {} von {} …</translation>
        </message>
        <message>
            <source>Reading “{}”…</source>
            <translation>„{}“ wird gelesen …</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Lesen abbrechen</translation>
        </message>
    </context>
    <context>
        <name>CardHandle</name>
        <message>
            <source>Drag to another place</source>
            <translation>An eine andere Stelle ziehen</translation>
        </message>
        <message>
            <source>Move down (Ctrl+Shift+Down)</source>
            <translation>Nach unten (Strg+Umschalt+Herunter)</translation>
        </message>
        <message>
            <source>Move up (Ctrl+Shift+Up)</source>
            <translation>Nach oben (Strg+Umschalt+Hoch)</translation>
        </message>
    </context>
    <context>
        <name>CellFoot</name>
        <message>
            <source>Open note</source>
            <translation>Notiz öffnen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ChangeBanner</name>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Its label in {} was {}</source>
            <translation>Ihre Nummer in {} war {}</translation>
        </message>
        <message>
            <source>The question changed in {} since this was drafted.</source>
            <translation>Die Frage hat sich in {} geändert, seit dies geschrieben wurde.</translation>
        </message>
        <message>
            <source>This question is {}.</source>
            <translation>Diese Frage ist {}.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>What was drafted is kept; the position paper leaves it out.</source>
            <translation>Das Geschriebene bleibt erhalten; das Positionspapier lässt es weg.</translation>
        </message>
        <message>
            <source>without a label</source>
            <translation>ohne Nummer</translation>
        </message>
    </context>
    <context>
        <name>ChangeCard</name>
        <message>
            <source>Nothing was written.</source>
            <translation>Nichts wurde geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>ChangeText</name>
        <message>
            <source>Formatting changed</source>
            <translation>Formatierung geändert</translation>
        </message>
    </context>
    <context>
        <name>ChoicePill</name>
        <message>
            <source>Any</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>any</source>
            <translation>alle</translation>
        </message>
    </context>
    <context>
        <name>ClashPanel</name>
        <message>
            <source>On this screen</source>
            <translation>Auf diesem Bildschirm</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Der andere</translation>
        </message>
    </context>
    <context>
        <name>ClearanceDesk</name>
        <message>
            <source>The name is forgotten; its texts stay in the history.</source>
            <translation>Der Name ist vergessen; die Texte bleiben im Verlauf.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{} no longer has to clear this.</source>
            <translation>{}: Freigabe nicht mehr nötig.</translation>
        </message>
    </context>
    <context>
        <name>ClearancePane</name>
        <message>
            <source>Clearance</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Nobody has to clear this yet.</source>
            <translation>Noch muss niemand freigeben.</translation>
        </message>
        <message>
            <source>Same steps as the last question</source>
            <translation>Schritte wie bei der letzten Frage</translation>
        </message>
        <message>
            <source>{} of {} agreed</source>
            <translation>{} von {} einverstanden</translation>
        </message>
    </context>
    <context>
        <name>ClearedBanner</name>
        <message>
            <source>Back to the cleared text</source>
            <translation>Zurück zum freigegebenen Text</translation>
        </message>
        <message>
            <source>Changed since it was cleared {}.</source>
            <translation>Seit der Freigabe geändert ({}).</translation>
        </message>
        <message>
            <source>Cleared {} by {}.</source>
            <translation>Freigegeben: {}, von {}.</translation>
        </message>
        <message>
            <source>Cleared {}.</source>
            <translation>Freigegeben: {}.</translation>
        </message>
        <message>
            <source>The position paper prints it as a draft.</source>
            <translation>Das Positionspapier druckt sie als Entwurf.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Close and lose what is not saved</source>
            <translation>Schließen und Ungespeichertes verlieren</translation>
        </message>
        <message>
            <source>Close meetprep</source>
            <translation>meetprep schließen</translation>
        </message>
        <message>
            <source>Close meetprep? The corrections of this paper would be lost.</source>
            <translation>meetprep schließen? Die Korrekturen an diesem Papier gingen verloren.</translation>
        </message>
    </context>
    <context>
        <name>CommentDesk</name>
        <message>
            <source>Comment deleted.</source>
            <translation>Kommentar gelöscht.</translation>
        </message>
        <message>
            <source>Comment on the selection</source>
            <translation>Auswahl kommentieren</translation>
        </message>
        <message>
            <source>Comment resolved.</source>
            <translation>Kommentar erledigt.</translation>
        </message>
    </context>
    <context>
        <name>CommentField</name>
        <message>
            <source>Ctrl+Enter keeps it, Esc leaves it</source>
            <translation>Strg+Enter behält es, Esc verwirft es</translation>
        </message>
    </context>
    <context>
        <name>CommentsPane</name>
        <message numerus="yes">
            <source>%n more (is|are) resolved or by others.</source>
            <translation>
                <numerusform>%n weiterer ist erledigt oder von anderen.</numerusform>
                <numerusform>%n weitere sind erledigt oder von anderen.</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentieren</translation>
        </message>
        <message>
            <source>Comment on what is selected ({})</source>
            <translation>Das Ausgewählte kommentieren ({})</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle Personen</translation>
        </message>
        <message>
            <source>No comments.</source>
            <translation>Keine Kommentare.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Which comments</source>
            <translation>Welche Kommentare</translation>
        </message>
    </context>
    <context>
        <name>ContrastRows</name>
        <message>
            <source>Agree</source>
            <translation>Einig</translation>
        </message>
        <message>
            <source>Apart</source>
            <translation>Verschieden</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Dazu nichts</translation>
        </message>
        <message>
            <source>What both say</source>
            <translation>Was beide sagen</translation>
        </message>
        <message>
            <source>What it leaves open</source>
            <translation>Was sie offenlässt</translation>
        </message>
        <message>
            <source>Where we differ</source>
            <translation>Worin wir abweichen</translation>
        </message>
        <message>
            <source>in substance</source>
            <translation>in der Sache</translation>
        </message>
        <message>
            <source>in words</source>
            <translation>im Wortlaut</translation>
        </message>
        <message>
            <source>{}: take the selected words</source>
            <translation>{}: markierte Wörter übernehmen</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message numerus="yes">
            <source>%n passage(s) dismissed.</source>
            <translation>
                <numerusform>%n Stelle ausgeblendet.</numerusform>
                <numerusform>%n Stellen ausgeblendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) accepted.</source>
            <translation>
                <numerusform>%n Vorschlag angenommen.</numerusform>
                <numerusform>%n Vorschläge angenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) rejected.</source>
            <translation>
                <numerusform>%n Vorschlag abgelehnt.</numerusform>
                <numerusform>%n Vorschläge abgelehnt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) still open.</source>
            <translation>
                <numerusform>%n Vorschlag noch offen.</numerusform>
                <numerusform>%n Vorschläge noch offen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same words were changed here since: look at each.</source>
            <translation>Dieselben Worte wurden hier inzwischen geändert: jeden einzeln ansehen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>DelegationGrid</name>
        <message>
            <source>Add a body…</source>
            <translation>Gremium hinzufügen …</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Andere …</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find a delegation</source>
            <translation>Delegation suchen</translation>
        </message>
        <message>
            <source>No delegation is called that.</source>
            <translation>Keine Delegation heißt so.</translation>
        </message>
    </context>
    <context>
        <name>DemoCard</name>
        <message>
            <source>Open the demo</source>
            <translation>Demo öffnen</translation>
        </message>
        <message>
            <source>The Warsaw paper of January 2025, three questions, invented positions. It lives in a store of its own that goes away when you close it.</source>
            <translation>Das Warschauer Papier vom Januar 2025, drei Fragen, erfundene Positionen. Die Demo hat eine eigene Ablage, die beim Schließen verschwindet.</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>Back to {}</source>
            <translation>Zurück zu {}</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>Beim Schreiben</translation>
        </message>
        <message>
            <source>You are drafting as {}, not as {}.</source>
            <translation>Sie schreiben als {}, nicht als {}.</translation>
        </message>
    </context>
    <context>
        <name>DeskSection</name>
        <message>
            <source>Add a body…</source>
            <translation>Gremium hinzufügen …</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>History, clearance and search name you so from now on. Papers for others never do.</source>
            <translation>Verlauf, Freigabe und Suche nennen Sie von nun an so. Papiere für andere nie.</translation>
        </message>
        <message>
            <source>Home delegation</source>
            <translation>Eigene Delegation</translation>
        </message>
        <message>
            <source>Whose desk this is, and who works at it.</source>
            <translation>Wessen Arbeitsplatz dies ist, und wer daran arbeitet.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Your unit</source>
            <translation>Ihr Referat</translation>
        </message>
    </context>
    <context>
        <name>DeskSwitch</name>
        <message>
            <source>Draft as another delegation</source>
            <translation>Als andere Delegation schreiben</translation>
        </message>
        <message>
            <source>EU agencies</source>
            <translation>EU-Agenturen</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Member States</source>
            <translation>Mitgliedstaaten</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Our position</source>
            <translation>Unsere Position</translation>
        </message>
        <message>
            <source>Position of {}</source>
            <translation>Position: {}</translation>
        </message>
        <message>
            <source>Schengen associates</source>
            <translation>Assoziierte Schengen-Staaten</translation>
        </message>
        <message>
            <source>{} (our own)</source>
            <translation>{} (eigene)</translation>
        </message>
    </context>
    <context>
        <name>DifferenceText</name>
        <message>
            <source>[deleted: {}]</source>
            <translation>[gestrichen: {}]</translation>
        </message>
        <message>
            <source>[inserted: {}]</source>
            <translation>[eingefügt: {}]</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>Doubt {} of {} · F8 goes to the next</source>
            <translation>Zweifel {} von {} · weiter mit F8</translation>
        </message>
        <message>
            <source>It’s the paper</source>
            <translation>Es liegt am Papier</translation>
        </message>
        <message>
            <source>Let me fix it</source>
            <translation>Selbst korrigieren</translation>
        </message>
        <message>
            <source>Page {}</source>
            <translation>Seite {}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Choose a paper</source>
            <translation>Papier auswählen</translation>
        </message>
        <message>
            <source>Drop the Presidency’s paper here</source>
            <translation>Papier des Vorsitzes hier ablegen</translation>
        </message>
        <message>
            <source>or choose a file…</source>
            <translation>oder Datei auswählen …</translation>
        </message>
    </context>
    <context>
        <name>EarlierCard</name>
        <message>
            <source>Changed since that meeting</source>
            <translation>Seit jener Tagung geändert</translation>
        </message>
        <message>
            <source>Insert with source</source>
            <translation>Mit Quelle einfügen</translation>
        </message>
        <message>
            <source>Insert with source: {}</source>
            <translation>Mit Quelle einfügen: {}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open {}</source>
            <translation>Öffnen: {}</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Choose a file…</source>
            <translation>Datei auswählen …</translation>
        </message>
        <message>
            <source>Drop a paper to begin.</source>
            <translation>Legen Sie ein Papier ab, um zu beginnen.</translation>
        </message>
        <message>
            <source>No meeting has a question yet. Drop its paper here.</source>
            <translation>Noch keine Tagung hat eine Frage. Legen Sie ihr Papier hier ab.</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <source>Export brief…</source>
            <translation>Sitzungsmappe exportieren …</translation>
        </message>
        <message>
            <source>Export overview of positions…</source>
            <translation>Übersicht der Positionen exportieren …</translation>
        </message>
        <message>
            <source>Export position paper…</source>
            <translation>Positionspapier exportieren …</translation>
        </message>
        <message>
            <source>Export review copy…</source>
            <translation>Überprüfungsfassung exportieren …</translation>
        </message>
        <message>
            <source>Export speaking note…</source>
            <translation>Sprechzettel exportieren …</translation>
        </message>
        <message>
            <source>Where the files go</source>
            <translation>Wohin die Dateien kommen</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Nothing would go in. Draft a key message, a line to take or a rationale.</source>
            <translation>Nichts käme hinein. Verfassen Sie eine Kernbotschaft, Sprechpunkte oder eine Begründung.</translation>
        </message>
    </context>
    <context>
        <name>FiguresNote</name>
        <message>
            <source>Abstaining counts like a no. Population figures of {}; closer than 0.2 points reads “too close”.</source>
            <translation>Enthaltung zählt wie ein Nein. Bevölkerungszahlen von {}; näher als 0,2 Punkte heißt „zu knapp“.</translation>
        </message>
        <message>
            <source>Replace the figures…</source>
            <translation>Zahlen ersetzen …</translation>
        </message>
        <message>
            <source>Use those of meetprep</source>
            <translation>Zahlen von meetprep verwenden</translation>
        </message>
    </context>
    <context>
        <name>FilterPills</name>
        <message>
            <source>Delegation</source>
            <translation>Delegation</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Tagung</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Exact case and accents</source>
            <translation>Groß/klein und Akzente genau</translation>
        </message>
        <message>
            <source>Find in this meeting</source>
            <translation>In dieser Tagung suchen</translation>
        </message>
        <message>
            <source>Next place (Enter)</source>
            <translation>Nächste Stelle (Enter)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter)</source>
            <translation>Vorige Stelle (Umschalt+Enter)</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Alle ersetzen</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} von {}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Find in this meeting</source>
            <translation>In dieser Tagung suchen</translation>
        </message>
        <message>
            <source>Replace in this meeting</source>
            <translation>In dieser Tagung ersetzen</translation>
        </message>
        <message>
            <source>{} replaced</source>
            <translation>{} ersetzt</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Session {}</source>
            <translation>Sitzung {}</translation>
        </message>
    </context>
    <context>
        <name>FormatActions</name>
        <message>
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <source>Bullets</source>
            <translation>Aufzählung</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Fußnote</translation>
        </message>
        <message>
            <source>Heading {}</source>
            <translation>Überschrift {}</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Überschriften</translation>
        </message>
        <message>
            <source>Headings (Ctrl+Alt+1 to 3, plain: Ctrl+Alt+0)</source>
            <translation>Überschriften (Strg+Alt+1 bis 3, einfacher Text: Strg+Alt+0)</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv</translation>
        </message>
        <message>
            <source>Leave out if short of time</source>
            <translation>Bei Zeitnot auslassen</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verweis</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nummerierung</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Als reinen Text einfügen</translation>
        </message>
        <message>
            <source>Plain paragraph</source>
            <translation>Einfacher Absatz</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>Unterstrichen</translation>
        </message>
    </context>
    <context>
        <name>GroupForm</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Friends of regulation</source>
            <translation>Freunde der Verordnung</translation>
        </message>
        <message>
            <source>How is the group called?</source>
            <translation>Wie heißt die Gruppe?</translation>
        </message>
        <message>
            <source>In all meetings</source>
            <translation>In allen Tagungen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>GroupsDesk</name>
        <message>
            <source>The group “{}” is deleted.</source>
            <translation>Die Gruppe „{}“ ist gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>GroupsView</name>
        <message>
            <source>Change the group</source>
            <translation>Gruppe ändern</translation>
        </message>
        <message>
            <source>Like-minded</source>
            <translation>Gleichgesinnte</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Neue Gruppe</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n footnote(s) changed</source>
            <translation>
                <numerusform>%n Fußnote geändert</numerusform>
                <numerusform>%n Fußnoten geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n Teil</numerusform>
                <numerusform>%n Teile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n save(s) in one sitting</source>
            <translation>
                <numerusform>%n Speicherung in einem Zug</numerusform>
                <numerusform>%n Speicherungen in einem Zug</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) in</source>
            <translation>
                <numerusform>%n Wort hinzu</numerusform>
                <numerusform>%n Wörter hinzu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) out</source>
            <translation>
                <numerusform>%n Wort gestrichen</numerusform>
                <numerusform>%n Wörter gestrichen</numerusform>
            </translation>
        </message>
        <message>
            <source>Cleared version</source>
            <translation>Freigegebene Fassung</translation>
        </message>
        <message>
            <source>Everybody agreed to this text</source>
            <translation>Alle waren mit diesem Text einverstanden</translation>
        </message>
        <message>
            <source>First draft</source>
            <translation>Erster Entwurf</translation>
        </message>
        <message>
            <source>Formatting changed</source>
            <translation>Formatierung geändert</translation>
        </message>
        <message>
            <source>Kept as “{}”</source>
            <translation>Festgehalten als „{}“</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Kein Unterschied</translation>
        </message>
        <message>
            <source>Nothing changed since: {}</source>
            <translation>Nichts geändert seit: {}</translation>
        </message>
        <message>
            <source>Restore revision {}</source>
            <translation>Fassung {} wiederherstellen</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Diese Version wiederherstellen</translation>
        </message>
        <message>
            <source>Speaking time {} → {}</source>
            <translation>Redezeit {} → {}</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>What changed in revision {}</source>
            <translation>Was sich in Fassung {} geändert hat</translation>
        </message>
        <message>
            <source>What changed since: {}</source>
            <translation>Was sich geändert hat seit: {}</translation>
        </message>
        <message>
            <source>What changed up to revision {}</source>
            <translation>Was sich bis Fassung {} geändert hat</translation>
        </message>
        <message>
            <source>against</source>
            <translation>verglichen mit</translation>
        </message>
        <message>
            <source>revision {}</source>
            <translation>Fassung {}</translation>
        </message>
    </context>
    <context>
        <name>HistoryDesk</name>
        <message>
            <source>History of this part</source>
            <translation>Verlauf dieses Teils</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Zurück zum Schreibtisch</translation>
        </message>
        <message>
            <source>Back to the desk (Esc)</source>
            <translation>Zurück zum Schreibtisch (Esc)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Cleared version</source>
            <translation>Freigegebene Fassung</translation>
        </message>
        <message>
            <source>Compare with: {}</source>
            <translation>Vergleichen mit: {}</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>In the history</source>
            <translation>Im Verlauf</translation>
        </message>
        <message>
            <source>No version of this position has a name yet.</source>
            <translation>Noch hat keine Version dieser Position einen Namen.</translation>
        </message>
        <message>
            <source>Nothing was saved in this part yet.</source>
            <translation>In diesem Teil wurde noch nichts gespeichert.</translation>
        </message>
        <message>
            <source>Restoring adds a new revision; nothing is lost.</source>
            <translation>Fügt eine neue Fassung hinzu; nichts geht verloren.</translation>
        </message>
        <message>
            <source>Revision {}</source>
            <translation>Fassung {}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Where it travelled</source>
            <translation>Wohin der Text ging</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>Forget the name {}</source>
            <translation>Namen {} vergessen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>History of this part (Ctrl+Shift+H)</source>
            <translation>Verlauf dieses Teils (Strg+Umschalt+H)</translation>
        </message>
        <message>
            <source>Keep the position as it is now under this name</source>
            <translation>Den jetzigen Stand der Position unter diesem Namen festhalten</translation>
        </message>
        <message>
            <source>Name it</source>
            <translation>Benennen</translation>
        </message>
        <message>
            <source>Name of this version</source>
            <translation>Name dieser Version</translation>
        </message>
        <message>
            <source>No version of this position has a name yet.</source>
            <translation>Noch hat keine Version dieser Position einen Namen.</translation>
        </message>
        <message>
            <source>Nothing was saved in this part yet.</source>
            <translation>In diesem Teil wurde noch nichts gespeichert.</translation>
        </message>
        <message>
            <source>Open the history</source>
            <translation>Verlauf öffnen</translation>
        </message>
        <message>
            <source>Sent to cabinet</source>
            <translation>Ans Ministerbüro gesandt</translation>
        </message>
        <message>
            <source>Versions of the whole position</source>
            <translation>Versionen der ganzen Position</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n Fußnote</numerusform>
                <numerusform>%n Fußnoten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s), </source>
            <translation>
                <numerusform>%n Seite, </numerusform>
                <numerusform>%n Seiten, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n Frage</numerusform>
                <numerusform>%n Fragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s)</source>
            <translation>
                <numerusform>%n Verweis</numerusform>
                <numerusform>%n Verweise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n Sitzung</numerusform>
                <numerusform>%n Sitzungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close without storing</source>
            <translation>Schließen, ohne abzulegen</translation>
        </message>
        <message>
            <source>Goes into a meeting of the store: {}. Nothing is stored yet.</source>
            <translation>Kommt zu einer vorhandenen Tagung: {}. Noch ist nichts abgelegt.</translation>
        </message>
        <message>
            <source>Goes into a new meeting: {}. Nothing is stored yet.</source>
            <translation>Kommt in eine neue Tagung: {}. Noch ist nichts abgelegt.</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Next doubt</source>
            <translation>Nächster Zweifel</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Nächste Frage</translation>
        </message>
        <message>
            <source>Open its meeting</source>
            <translation>Tagung öffnen</translation>
        </message>
        <message>
            <source>Previous doubt</source>
            <translation>Voriger Zweifel</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Vorige Frage</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Selection asks this</source>
            <translation>Auswahl ist eine Frage</translation>
        </message>
        <message>
            <source>Store it ({})</source>
            <translation>Ablegen ({})</translation>
        </message>
        <message>
            <source>This very file is in the store already; nothing is added.</source>
            <translation>Genau diese Datei ist schon abgelegt; es kommt nichts hinzu.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>While a paper comes in</source>
            <translation>Beim Eingang eines Papiers</translation>
        </message>
        <message>
            <source>file {} of {} · </source>
            <translation>Datei {} von {} · </translation>
        </message>
        <message>
            <source>kept unchanged · SHA-256 {}…{}</source>
            <translation>unverändert aufbewahrt · SHA-256 {}…{}</translation>
        </message>
        <message>
            <source>{} Nothing is stored yet.</source>
            <translation>{} Noch ist nichts abgelegt.</translation>
        </message>
    </context>
    <context>
        <name>InboxDesk</name>
        <message numerus="yes">
            <source>%n note(s) (is|are) stored.</source>
            <translation>
                <numerusform>%n Notiz ist gespeichert.</numerusform>
                <numerusform>%n Notizen sind gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) found no question and (was|were) left out. The file keeps (it|them).</source>
            <translation>
                <numerusform>%n Passage fand keine Frage und blieb weg. Sie steht weiter in der Datei.</numerusform>
                <numerusform>%n Passagen fanden keine Frage und blieben weg. Sie stehen weiter in der Datei.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what other delegations sent</source>
            <translation>Wählen, was andere Delegationen geschickt haben</translation>
        </message>
        <message numerus="yes">
            <source>Close meetprep? %n file(s) (is|are) not read yet.</source>
            <translation>
                <numerusform>meetprep schließen? %n Datei ist noch nicht gelesen.</numerusform>
                <numerusform>meetprep schließen? %n Dateien sind noch nicht gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{}” is put away.</source>
            <translation>„{}“ ist weggelegt.</translation>
        </message>
    </context>
    <context>
        <name>InboxPane</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>Confirm all %n that (is|are) sure</source>
            <translation>
                <numerusform>Sichere bestätigen (%n)</numerusform>
                <numerusform>Alle %n sicheren bestätigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop more here</source>
            <translation>Weitere hier ablegen</translation>
        </message>
        <message>
            <source>Not yet assessed</source>
            <translation>Noch nicht bewertet</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>Zu bestätigen</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>InboxReading</name>
        <message numerus="yes">
            <source>%n file(s) can’t be read</source>
            <translation>
                <numerusform>%n Datei kann nicht gelesen werden</numerusform>
                <numerusform>%n Dateien können nicht gelesen werden</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading {} of {}: {}</source>
            <translation>Lese {} von {}: {}</translation>
        </message>
    </context>
    <context>
        <name>KeyboardOverview</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>On a row of a list</source>
            <translation>In einer Zeile einer Liste</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>KindCards</name>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Announcement</source>
            <translation>Ankündigung</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>Fußnoten</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Verweise</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
    </context>
    <context>
        <name>LinkCard</name>
        <message>
            <source>Only http, https and mailto addresses can be linked.</source>
            <translation>Nur Adressen mit http, https und mailto können verknüpft werden.</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Verweis entfernen</translation>
        </message>
        <message>
            <source>Set link</source>
            <translation>Verweis setzen</translation>
        </message>
        <message>
            <source>Web or mail address</source>
            <translation>Web- oder E-Mail-Adresse</translation>
        </message>
    </context>
    <context>
        <name>LookSection</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Changes hold at once.</source>
            <translation>Änderungen gelten sofort.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Dates and numbers follow the language: {}, {}, {}.</source>
            <translation>Daten und Zahlen folgen der Sprache: {}, {}, {}.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Aussehen und Sprache</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
    </context>
    <context>
        <name>LostWords</name>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Dismiss all {}</source>
            <translation>Alle {} ausblenden</translation>
        </message>
        <message>
            <source>Dismiss: {}</source>
            <translation>Ausblenden: {}</translation>
        </message>
        <message>
            <source>Found no place in the text</source>
            <translation>Ohne Platz im Text</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Add papers</source>
            <translation>Papiere hinzufügen</translation>
        </message>
        <message>
            <source>Choose whose desk this is and press Start; then the paper opens.</source>
            <translation>Wählen Sie Ihre Delegation und drücken Sie „Beginnen“; dann öffnet sich das Papier.</translation>
        </message>
    </context>
    <context>
        <name>MeetingActs</name>
        <message>
            <source>Question “{}” is deleted.</source>
            <translation>Die Frage „{}“ ist gelöscht.</translation>
        </message>
        <message>
            <source>Session “{}” is deleted.</source>
            <translation>Die Sitzung „{}“ ist gelöscht.</translation>
        </message>
        <message>
            <source>Task “{}” is deleted.</source>
            <translation>Die Aufgabe „{}“ ist gelöscht.</translation>
        </message>
        <message>
            <source>“{}” is archived.</source>
            <translation>„{}“ ist archiviert.</translation>
        </message>
        <message>
            <source>“{}” is back.</source>
            <translation>„{}“ ist wieder da.</translation>
        </message>
        <message>
            <source>“{}” is deleted, with all its positions.</source>
            <translation>„{}“ ist mit allen Positionen gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>MeetingDesk</name>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Vergangen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Save the file as it was received</source>
            <translation>Datei wie erhalten speichern</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Bevorstehend</translation>
        </message>
    </context>
    <context>
        <name>MeetingForm</name>
        <message>
            <source>5–6 March 2026</source>
            <translation>5.–6. März 2026</translation>
        </message>
        <message>
            <source>Brussels</source>
            <translation>Brüssel</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Days such as 5–6 March 2026</source>
            <translation>Tage wie 5.–6. März 2026</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Minutes and seconds, such as 3:00</source>
            <translation>Minuten und Sekunden, etwa 3:00</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Presidency</source>
            <translation>Vorsitz</translation>
        </message>
        <message>
            <source>Speaking limit</source>
            <translation>Redezeitgrenze</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Words a minute</source>
            <translation>Wörter je Minute</translation>
        </message>
        <message>
            <source>{} to {} words a minute</source>
            <translation>{} bis {} Wörter je Minute</translation>
        </message>
    </context>
    <context>
        <name>MeetingHead</name>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Dates, place, format, presidency, speaking time</source>
            <translation>Daten, Ort, Format, Vorsitz, Redezeit</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Name of the meeting</source>
            <translation>Name der Tagung</translation>
        </message>
        <message>
            <source>Presidency: {}</source>
            <translation>Vorsitz: {}</translation>
        </message>
    </context>
    <context>
        <name>MeetingTree</name>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n Frage</numerusform>
                <numerusform>%n Fragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n Sitzung</numerusform>
                <numerusform>%n Sitzungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n durchzusehen</numerusform>
                <numerusform>%n durchzusehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread note(s)</source>
            <translation>
                <numerusform>%n ungelesene Notiz</numerusform>
                <numerusform>%n ungelesene Notizen</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>No longer asked: {}</source>
            <translation>Nicht mehr gestellt: {}</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Vergangen</translation>
        </message>
        <message>
            <source>Question {}: {}</source>
            <translation>Frage {}: {}</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Bevorstehend</translation>
        </message>
        <message>
            <source>agenda not yet issued</source>
            <translation>Tagesordnung steht aus</translation>
        </message>
        <message>
            <source>no paper</source>
            <translation>kein Papier</translation>
        </message>
        <message>
            <source>{}, changed since it was drafted</source>
            <translation>{}, seit dem Entwurf geändert</translation>
        </message>
        <message>
            <source>{}, no longer asked</source>
            <translation>{}, nicht mehr gestellt</translation>
        </message>
        <message>
            <source>{}, no paper</source>
            <translation>{}, kein Papier</translation>
        </message>
    </context>
    <context>
        <name>Memory</name>
        <message>
            <source>Clearance</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>History and versions</source>
            <translation>Verlauf und Versionen</translation>
        </message>
    </context>
    <context>
        <name>Misdropped</name>
        <message numerus="yes">
            <source>%n file(s) (reads|read) as a note of others</source>
            <translation>
                <numerusform>%n Datei liest sich wie eine Notiz anderer</numerusform>
                <numerusform>%n Dateien lesen sich wie Notizen anderer</numerusform>
            </translation>
        </message>
        <message>
            <source>Take to the inbox</source>
            <translation>In den Posteingang nehmen</translation>
        </message>
    </context>
    <context>
        <name>NewComment</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentieren</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>Neuer Kommentar</translation>
        </message>
        <message>
            <source>What should be looked at</source>
            <translation>Worauf zu achten ist</translation>
        </message>
    </context>
    <context>
        <name>NewDelegation</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Name of the body</source>
            <translation>Name des Gremiums</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Sign, such as UA</source>
            <translation>Kürzel, etwa UA</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Fair: one or two words more make it good</source>
            <translation>Mittel: ein bis zwei Wörter mehr machen es gut</translation>
        </message>
        <message>
            <source>Four words or more are easy to keep in mind</source>
            <translation>Vier oder mehr Wörter merkt man sich leicht</translation>
        </message>
        <message>
            <source>Good: four words or more are easy to keep in mind</source>
            <translation>Gut: vier oder mehr Wörter merkt man sich leicht</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Kennphrase</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Die beiden sind nicht gleich.</translation>
        </message>
        <message>
            <source>Weak: quickly guessed</source>
            <translation>Schwach: schnell erraten</translation>
        </message>
    </context>
    <context>
        <name>NewStep</name>
        <message>
            <source>24 January, 17:00</source>
            <translation>24. Januar, 17:00</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Bis wann</translation>
        </message>
        <message>
            <source>No such day: write 24 January, 24.1. or +3.</source>
            <translation>Diesen Tag gibt es nicht: Schreiben Sie 24. Januar, 24.1. oder +3.</translation>
        </message>
        <message>
            <source>Person or unit</source>
            <translation>Person oder Referat</translation>
        </message>
    </context>
    <context>
        <name>NewsList</name>
        <message>
            <source>Since you last looked</source>
            <translation>Seit dem letzten Blick</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>und {} weitere</translation>
        </message>
    </context>
    <context>
        <name>NoteActs</name>
        <message>
            <source>Mark as read, and go to the next unread</source>
            <translation>Als gelesen markieren und zur nächsten ungelesenen gehen</translation>
        </message>
        <message>
            <source>The note of {} is deleted.</source>
            <translation>Die Notiz von {} ist gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>No assessment yet</source>
            <translation>Noch keine Bewertung</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Ungelesen</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Label</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Label of the footnote</source>
            <translation>Nummer der Fußnote</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text of the footnote</source>
            <translation>Text der Fußnote</translation>
        </message>
    </context>
    <context>
        <name>NoteForm</name>
        <message>
            <source>24 January</source>
            <translation>24. Januar</translation>
        </message>
        <message>
            <source>A day such as 24 January</source>
            <translation>Ein Tag wie 24. Januar</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Delegation</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Wie sicher</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Gesagt am</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Haltung</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>What did it say?</source>
            <translation>Was hat sie gesagt?</translation>
        </message>
        <message>
            <source>What it said</source>
            <translation>Was sie gesagt hat</translation>
        </message>
        <message>
            <source>Which delegation said it?</source>
            <translation>Welche Delegation hat es gesagt?</translation>
        </message>
    </context>
    <context>
        <name>NoteView</name>
        <message>
            <source>Save the file…</source>
            <translation>Datei speichern …</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Text zeigen</translation>
        </message>
        <message>
            <source>Show what changed since {}</source>
            <translation>Änderungen seit {} zeigen</translation>
        </message>
        <message>
            <source>{}, side by side</source>
            <translation>{} im Vergleich</translation>
        </message>
    </context>
    <context>
        <name>NotesDesk</name>
        <message>
            <source>Drop a paper to begin.</source>
            <translation>Legen Sie ein Papier ab, um zu beginnen.</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <source>There is no meeting yet.</source>
            <translation>Es gibt noch keine Tagung.</translation>
        </message>
    </context>
    <context>
        <name>NotesDrop</name>
        <message>
            <source>Choose files…</source>
            <translation>Dateien wählen …</translation>
        </message>
        <message>
            <source>Word, PDF or the text of an e-mail</source>
            <translation>Word, PDF oder der Text einer E-Mail</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>In the inbox</source>
            <translation>Im Posteingang</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>A position paper of each delegation ({})</source>
            <translation>Ein Positionspapier je Delegation ({})</translation>
        </message>
        <message>
            <source>All kinds of documents</source>
            <translation>Alle Arten von Dokumenten</translation>
        </message>
        <message>
            <source>Another Word template…</source>
            <translation>Andere Word-Vorlage …</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>House style, A4</source>
            <translation>Hausstil, A4</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Kennzeichnung</translation>
        </message>
        <message>
            <source>Name the delegations</source>
            <translation>Delegationen nennen</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>None on the papers</source>
            <translation>Keine auf den Papieren</translation>
        </message>
        <message>
            <source>Not tracked</source>
            <translation>Nicht nachverfolgt</translation>
        </message>
        <message>
            <source>PDF as well</source>
            <translation>Auch als PDF</translation>
        </message>
        <message>
            <source>Question {}</source>
            <translation>Frage {}</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Since {}</source>
            <translation>Seit {}</translation>
        </message>
        <message>
            <source>Since {}, {}</source>
            <translation>Seit {}, {}</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>This document</source>
            <translation>Dieses Dokument</translation>
        </message>
        <message>
            <source>Word (.docx)</source>
            <translation>Word (.docx)</translation>
        </message>
        <message numerus="yes">
            <source>{} (is|are) empty</source>
            <translation>
                <numerusform>{} ist leer</numerusform>
                <numerusform>{} sind leer</numerusform>
            </translation>
        </message>
        <message>
            <source>{}, on every page</source>
            <translation>{}, auf jeder Seite</translation>
        </message>
    </context>
    <context>
        <name>OurLine</name>
        <message>
            <source>No key message yet.</source>
            <translation>Noch keine Kernbotschaft.</translation>
        </message>
        <message>
            <source>Open in desk</source>
            <translation>Am Arbeitsplatz öffnen</translation>
        </message>
        <message>
            <source>Our line</source>
            <translation>Unsere Linie</translation>
        </message>
    </context>
    <context>
        <name>OverviewBar</name>
        <message>
            <source>The whole paper at a glance</source>
            <translation>Das ganze Papier auf einen Blick</translation>
        </message>
    </context>
    <context>
        <name>OwnWordsCard</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>No word was added yet.</source>
            <translation>Noch wurde kein Wort hinzugefügt.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Words that I added</source>
            <translation>Hinzugefügte Wörter</translation>
        </message>
        <message>
            <source>Words that I added: {}</source>
            <translation>Hinzugefügte Wörter: {}</translation>
        </message>
    </context>
    <context>
        <name>PaperDoubts</name>
        <message>
            <source>Doubts about the paper</source>
            <translation>Zweifel am Papier</translation>
        </message>
        <message>
            <source>It’s the paper</source>
            <translation>Es liegt am Papier</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Offen</translation>
        </message>
    </context>
    <context>
        <name>PaperFind</name>
        <message>
            <source>Find in this paper</source>
            <translation>In diesem Papier suchen</translation>
        </message>
        <message>
            <source>Find in this paper (Ctrl+Shift+F)</source>
            <translation>In diesem Papier suchen (Strg+Umschalt+F)</translation>
        </message>
        <message>
            <source>Next place (Enter)</source>
            <translation>Nächste Stelle (Enter)</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter)</source>
            <translation>Vorige Stelle (Umschalt+Enter)</translation>
        </message>
    </context>
    <context>
        <name>PaperInspector</name>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n Fußnote</numerusform>
                <numerusform>%n Fußnoten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n Passage</numerusform>
                <numerusform>%n Passagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the desk</source>
            <translation>Neben dem Schreibtisch</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Footnotes it leans on</source>
            <translation>Zugehörige Fußnoten</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>No paper belongs to this question.</source>
            <translation>Zu dieser Frage gehört kein Papier.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Passagen</translation>
        </message>
        <message>
            <source>The paper on this question</source>
            <translation>Das Papier zu dieser Frage</translation>
        </message>
        <message>
            <source>The paper says nothing more on this.</source>
            <translation>Das Papier sagt dazu nicht mehr.</translation>
        </message>
        <message>
            <source>page {}, paragraph {}</source>
            <translation>Seite {}, Absatz {}</translation>
        </message>
        <message>
            <source>paragraph {}</source>
            <translation>Absatz {}</translation>
        </message>
        <message>
            <source>{paper}: {passages}, {notes}</source>
            <translation>{paper}: {passages}, {notes}</translation>
        </message>
    </context>
    <context>
        <name>PaperText</name>
        <message>
            <source>Text of the paper</source>
            <translation>Text des Papiers</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Close the paper (Esc)</source>
            <translation>Papier schließen (Esc)</translation>
        </message>
    </context>
    <context>
        <name>PapersList</name>
        <message>
            <source>Add paper</source>
            <translation>Papier hinzufügen</translation>
        </message>
        <message>
            <source>No paper yet. Drop one anywhere on the window.</source>
            <translation>Noch kein Papier. Legen Sie eines irgendwo auf dem Fenster ab.</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papiere</translation>
        </message>
        <message>
            <source>Read its text</source>
            <translation>Text lesen</translation>
        </message>
        <message>
            <source>Save {} as it was received…</source>
            <translation>{} wie erhalten speichern …</translation>
        </message>
        <message>
            <source>{} And {} more.</source>
            <translation>{} Und {} weitere.</translation>
        </message>
        <message>
            <source>{}, an earlier version</source>
            <translation>{}, eine frühere Fassung</translation>
        </message>
    </context>
    <context>
        <name>PartHeading</name>
        <message>
            <source>Hide, move or add a part (Alt+Shift+P)</source>
            <translation>Teil ausblenden, verschieben oder hinzufügen (Alt+Umschalt+P)</translation>
        </message>
        <message>
            <source>Name of the part</source>
            <translation>Name des Teils</translation>
        </message>
        <message>
            <source>What to do with {}</source>
            <translation>Aktionen für {}</translation>
        </message>
    </context>
    <context>
        <name>PartLayouts</name>
        <message>
            <source>A part was added. It stays internal.</source>
            <translation>Ein Teil wurde hinzugefügt. Er bleibt intern.</translation>
        </message>
        <message>
            <source>Add part</source>
            <translation>Teil hinzufügen</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Menu of this part</source>
            <translation>Menü dieses Teils</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Own part</source>
            <translation>Eigener Teil</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>The part is called {}.</source>
            <translation>Der Teil heißt {}.</translation>
        </message>
        <message>
            <source>{} is hidden; its text is kept.</source>
            <translation>{} ist ausgeblendet; der Text bleibt erhalten.</translation>
        </message>
        <message>
            <source>{} is shown again.</source>
            <translation>{} ist wieder zu sehen.</translation>
        </message>
        <message>
            <source>{} was moved.</source>
            <translation>{} wurde verschoben.</translation>
        </message>
    </context>
    <context>
        <name>PartRows</name>
        <message>
            <source>Nothing yet.</source>
            <translation>Noch nichts.</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>Was hineinkommt</translation>
        </message>
        <message>
            <source>What stays out</source>
            <translation>Was draußen bleibt</translation>
        </message>
    </context>
    <context>
        <name>PartsFoot</name>
        <message numerus="yes">
            <source>%n hidden part(s) (holds|hold) text</source>
            <translation>
                <numerusform>%n ausgeblendeter Teil enthält Text</numerusform>
                <numerusform>%n ausgeblendete Teile enthalten Text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) (is|are) hidden</source>
            <translation>
                <numerusform>%n Teil ist ausgeblendet</numerusform>
                <numerusform>%n Teile sind ausgeblendet</numerusform>
            </translation>
        </message>
        <message>
            <source>A meeting has at most four parts of your own</source>
            <translation>Eine Tagung hat höchstens vier eigene Teile</translation>
        </message>
        <message>
            <source>Add part</source>
            <translation>Teil hinzufügen</translation>
        </message>
        <message>
            <source>It stays internal</source>
            <translation>Er bleibt intern</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Einblenden …</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>PartsView</name>
        <message>
            <source>Internal: stays with us</source>
            <translation>Intern: bleibt bei uns</translation>
        </message>
    </context>
    <context>
        <name>PassageCard</name>
        <message>
            <source>As footnote</source>
            <translation>Als Fußnote</translation>
        </message>
        <message>
            <source>Put it into the part you are writing (Ctrl+Shift+Q)</source>
            <translation>In den Teil einfügen, an dem Sie schreiben (Strg+Umschalt+Q)</translation>
        </message>
        <message>
            <source>Put its place under the part you are writing</source>
            <translation>Fundstelle unter den Teil setzen, an dem Sie schreiben</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitieren</translation>
        </message>
        <message>
            <source>Quote {}</source>
            <translation>Zitieren: {}</translation>
        </message>
        <message>
            <source>{} as footnote</source>
            <translation>Als Fußnote: {}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Show or hide what is typed</source>
            <translation>Eingabe zeigen oder verbergen</translation>
        </message>
    </context>
    <context>
        <name>PassphraseSection</name>
        <message>
            <source>Change passphrase</source>
            <translation>Kennphrase ändern</translation>
        </message>
        <message>
            <source>Encrypt the store</source>
            <translation>Ablage verschlüsseln</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Kennphrase</translation>
        </message>
        <message>
            <source>Nobody can recover a forgotten passphrase. The whole store is written anew: copies made elsewhere before, such as backups, stay as they were.</source>
            <translation>Eine vergessene Kennphrase kann niemand wiederherstellen. Die ganze Ablage wird neu geschrieben; frühere Kopien an anderem Ort, etwa Sicherungen, bleiben, wie sie waren.</translation>
        </message>
        <message>
            <source>Passphrase of your store</source>
            <translation>Kennphrase Ihrer Ablage</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Bisherige Kennphrase</translation>
        </message>
        <message>
            <source>Remove passphrase</source>
            <translation>Kennphrase entfernen</translation>
        </message>
        <message>
            <source>The store is encrypted. It opens with your passphrase alone.</source>
            <translation>Die Ablage ist verschlüsselt. Sie öffnet sich nur mit Ihrer Kennphrase.</translation>
        </message>
        <message>
            <source>The store is not encrypted: who has this device can read it.</source>
            <translation>Die Ablage ist nicht verschlüsselt: Wer dieses Gerät hat, kann sie lesen.</translation>
        </message>
        <message>
            <source>Writing the store anew: {} %</source>
            <translation>Die Ablage wird neu geschrieben: {} %</translation>
        </message>
        <message>
            <source>Writing the store anew…</source>
            <translation>Die Ablage wird neu geschrieben …</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Page {} of {}</source>
            <translation>Seite {} von {}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorherige Seite</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message numerus="yes">
            <source>%n more passage(s)</source>
            <translation>
                <numerusform>%n weitere Passage</numerusform>
                <numerusform>%n weitere Passagen</numerusform>
            </translation>
        </message>
        <message>
            <source>All of this is stored already</source>
            <translation>All das ist schon gespeichert</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Delegation and question are to be chosen first</source>
            <translation>Zuerst sind Delegation und Frage zu wählen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Proposed, nothing is stored yet</source>
            <translation>Vorgeschlagen, noch nichts gespeichert</translation>
        </message>
        <message>
            <source>Without a question, left out unless you give it one</source>
            <translation>Ohne Frage, bleibt weg, solange Sie keine zuordnen</translation>
        </message>
    </context>
    <context>
        <name>ProposalForm</name>
        <message>
            <source>Add an answer</source>
            <translation>Antwort hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Delegation</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Leave this answer out</source>
            <translation>Diese Antwort weglassen</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Haltung</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>What it said</source>
            <translation>Was sie gesagt hat</translation>
        </message>
        <message>
            <source>Without a question</source>
            <translation>Ohne Frage</translation>
        </message>
    </context>
    <context>
        <name>ProposalHead</name>
        <message numerus="yes">
            <source>%n passage(s) found no question</source>
            <translation>
                <numerusform>%n Passage fand keine Frage</numerusform>
                <numerusform>%n Passagen fanden keine Frage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n Frage</numerusform>
                <numerusform>%n Fragen</numerusform>
            </translation>
        </message>
        <message>
            <source>No question found</source>
            <translation>Keine Frage gefunden</translation>
        </message>
        <message>
            <source>Which delegation?</source>
            <translation>Welche Delegation?</translation>
        </message>
        <message>
            <source>signs that mislead</source>
            <translation>irreführende Zeichen</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message>
            <source>Encrypted, on this device</source>
            <translation>Verschlüsselt, auf diesem Gerät</translation>
        </message>
        <message>
            <source>On this device</source>
            <translation>Auf diesem Gerät</translation>
        </message>
        <message>
            <source>Set, change or remove the passphrase</source>
            <translation>Kennphrase setzen, ändern oder entfernen</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>Eingabe</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>question {}</source>
            <translation>Frage {}</translation>
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>What are ministers asked?</source>
            <translation>Was werden die Ministerinnen und Minister gefragt?</translation>
        </message>
        <message>
            <source>What ministers are asked</source>
            <translation>Was die Ministerinnen und Minister gefragt werden</translation>
        </message>
        <message>
            <source>as printed: 4.</source>
            <translation>wie gedruckt: 4.</translation>
        </message>
    </context>
    <context>
        <name>QuestionFields</name>
        <message>
            <source>Ask</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Ask of {}</source>
            <translation>Wortlaut von {}</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Context of {}</source>
            <translation>Kontext von {}</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Label of {}, as printed</source>
            <translation>Nummer von {}, wie gedruckt</translation>
        </message>
        <message>
            <source>Merge with next</source>
            <translation>Mit nächster verbinden</translation>
        </message>
        <message>
            <source>Merge with {}</source>
            <translation>Mit {} verbinden</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Keine Sitzung</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Put the caret where the second question begins</source>
            <translation>Setzen Sie die Schreibmarke an den Anfang der zweiten Frage</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>What ministers are asked</source>
            <translation>Was die Ministerinnen und Minister gefragt werden</translation>
        </message>
        <message>
            <source>question {}</source>
            <translation>Frage {}</translation>
        </message>
    </context>
    <context>
        <name>QuestionHead</name>
        <message>
            <source>A short title of our own; it is never exported</source>
            <translation>Ein eigener Kurztitel; er wird nie exportiert</translation>
        </message>
        <message>
            <source>Short title of the question</source>
            <translation>Kurztitel der Frage</translation>
        </message>
    </context>
    <context>
        <name>QuestionHeading</name>
        <message>
            <source>Add question</source>
            <translation>Frage hinzufügen</translation>
        </message>
        <message>
            <source>An empty one; or select its words in the paper</source>
            <translation>Eine leere; oder markieren Sie ihren Wortlaut im Papier</translation>
        </message>
        <message>
            <source>No question yet. Select its words in the paper, or add one.</source>
            <translation>Noch keine Frage. Markieren Sie ihren Wortlaut im Papier oder fügen Sie eine hinzu.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
    </context>
    <context>
        <name>QuestionsTable</name>
        <message>
            <source>Add a session first.</source>
            <translation>Zuerst eine Sitzung hinzufügen.</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Frage hinzufügen</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>No question yet. Add the paper that asks them.</source>
            <translation>Noch keine Frage. Fügen Sie das Papier hinzu, das sie stellt.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Abstimmung</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Redezeit</translation>
        </message>
        <message>
            <source>{} over</source>
            <translation>{} zu lang</translation>
        </message>
        <message>
            <source>{}, of {}</source>
            <translation>{}, von {}</translation>
        </message>
    </context>
    <context>
        <name>QuickBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>DE ? wants the choice left open</source>
            <translation>DE ? will die Wahl offenlassen</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Schnellnotiz</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>QuickDesk</name>
        <message>
            <source>Kept: {}</source>
            <translation>Behalten: {}</translation>
        </message>
        <message>
            <source>There is no question {}.</source>
            <translation>Es gibt keine Frage {}.</translation>
        </message>
        <message>
            <source>What does it say?</source>
            <translation>Was sagt sie?</translation>
        </message>
        <message>
            <source>Which delegation? Begin with its sign or name.</source>
            <translation>Welche Delegation? Mit ihrem Kürzel oder Namen beginnen.</translation>
        </message>
        <message>
            <source>Who, a sign or a word for the stance, and what</source>
            <translation>Wer, ein Zeichen oder Wort für die Haltung, und was</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Add note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>Nobody has been heard on this question yet.</source>
            <translation>Zu dieser Frage wurde noch niemand gehört.</translation>
        </message>
        <message>
            <source>Nothing of this kind is left.</source>
            <translation>Davon ist nichts übrig.</translation>
        </message>
        <message>
            <source>Show as cards</source>
            <translation>Als Karten zeigen</translation>
        </message>
        <message numerus="yes">
            <source>The other %n</source>
            <translation>
                <numerusform>Noch %n</numerusform>
                <numerusform>Die anderen %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The others</source>
            <translation>Die anderen</translation>
        </message>
        <message>
            <source>What is read</source>
            <translation>Was gelesen wird</translation>
        </message>
        <message>
            <source>What it said to each question, newest first</source>
            <translation>Was sie zu jeder Frage sagte, Neuestes zuerst</translation>
        </message>
        <message>
            <source>not heard on this question</source>
            <translation>zu dieser Frage nicht gehört</translation>
        </message>
        <message>
            <source>{}: what the others said, newest first</source>
            <translation>{}: was die anderen sagten, Neuestes zuerst</translation>
        </message>
    </context>
    <context>
        <name>ReadingEntries</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>Fußnoten</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Verweise</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
    </context>
    <context>
        <name>ReadingFields</name>
        <message>
            <source>A classified paper may not be kept on this computer.</source>
            <translation>Ein Verschlusssachen-Papier darf auf diesem Rechner nicht aufbewahrt werden.</translation>
        </message>
        <message>
            <source>Announces</source>
            <translation>Kündigt an</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>It stays empty.</source>
            <translation>Es bleibt leer.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Kennzeichnung</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Tagung</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No date that can be read, such as 5–6 March 2026.</source>
            <translation>Kein lesbares Datum, etwa 5.–6. März 2026.</translation>
        </message>
        <message>
            <source>No number of questions</source>
            <translation>Keine Zahl von Fragen</translation>
        </message>
        <message>
            <source>No number of questions from 1 to 99.</source>
            <translation>Keine Zahl von Fragen zwischen 1 und 99.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Aktenzeichen</translation>
        </message>
        <message>
            <source>The paper doesn’t say</source>
            <translation>Im Papier nicht genannt</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>“{}” stays.</source>
            <translation>„{}“ bleibt.</translation>
        </message>
    </context>
    <context>
        <name>Rebuilding</name>
        <message>
            <source>Rebuild the search index</source>
            <translation>Suchindex neu aufbauen</translation>
        </message>
        <message>
            <source>The search index is being rebuilt.</source>
            <translation>Der Suchindex wird neu aufgebaut.</translation>
        </message>
        <message>
            <source>The search index was rebuilt.</source>
            <translation>Der Suchindex wurde neu aufgebaut.</translation>
        </message>
        <message>
            <source>Work can go on; what isn’t read yet is found a little later.</source>
            <translation>Die Arbeit kann weitergehen; was noch nicht gelesen ist, wird etwas später gefunden.</translation>
        </message>
    </context>
    <context>
        <name>ReferenceCompleter</name>
        <message>
            <source>References</source>
            <translation>Verweise</translation>
        </message>
        <message>
            <source>Tab takes it · Esc closes</source>
            <translation>Tab übernimmt · Esc schließt</translation>
        </message>
    </context>
    <context>
        <name>ReferenceEditor</name>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Nummer des Dokuments</translation>
        </message>
    </context>
    <context>
        <name>RenameField</name>
        <message>
            <source>Another name</source>
            <translation>Anderer Name</translation>
        </message>
    </context>
    <context>
        <name>ReplyField</name>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends, Esc leaves: what is written stays</source>
            <translation>Strg+Enter sendet, Esc verlässt das Feld: das Geschriebene bleibt</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>Senden (Strg+Enter)</translation>
        </message>
        <message>
            <source>Send nothing: what is written here goes</source>
            <translation>Nichts senden: was hier steht, wird verworfen</translation>
        </message>
    </context>
    <context>
        <name>ReuseDesk</name>
        <message>
            <source>Find in the paper</source>
            <translation>Im Papier suchen</translation>
        </message>
        <message>
            <source>Our position</source>
            <translation>Unsere Position</translation>
        </message>
        <message>
            <source>Our position of {}</source>
            <translation>Unsere Position vom {}</translation>
        </message>
        <message>
            <source>Said before, and templates</source>
            <translation>Früher Gesagtes und Vorlagen</translation>
        </message>
        <message>
            <source>That text was internal; this part is shareable.</source>
            <translation>Jener Text war intern; dieser Teil ist zur Weitergabe.</translation>
        </message>
        <message>
            <source>The part is empty.</source>
            <translation>Der Teil ist leer.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What stands here goes to the others.</source>
            <translation>Was hier steht, geht an die anderen.</translation>
        </message>
        <message>
            <source>“{}” holds the part as it is now.</source>
            <translation>„{}“ enthält den Teil, wie er jetzt ist.</translation>
        </message>
        <message>
            <source>“{}” is deleted.</source>
            <translation>„{}“ ist gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>ReuseView</name>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Keep the part as it is as a template</source>
            <translation>Den Teil, wie er ist, als Vorlage festhalten</translation>
        </message>
        <message>
            <source>Name of a new template</source>
            <translation>Name einer neuen Vorlage</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <source>Nothing like this was said at another meeting yet.</source>
            <translation>Auf keiner anderen Tagung wurde bisher Ähnliches gesagt.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Templates: {}</source>
            <translation>Vorlagen: {}</translation>
        </message>
        <message>
            <source>What we said before</source>
            <translation>Was wir früher gesagt haben</translation>
        </message>
    </context>
    <context>
        <name>ReviewBar</name>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n Vorschlag</numerusform>
                <numerusform>%n Vorschläge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) selected</source>
            <translation>
                <numerusform>%n Vorschlag ausgewählt</numerusform>
                <numerusform>%n Vorschläge ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n by {}</source>
            <translation>
                <numerusform>%n von {} annehmen</numerusform>
                <numerusform>%n von {} annehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept (Ctrl+Return)</source>
            <translation>Annehmen (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Accept {}</source>
            <translation>{} annehmen</translation>
        </message>
        <message>
            <source>All by {}</source>
            <translation>Alle von {}</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Zurück zum Arbeitsplatz</translation>
        </message>
        <message>
            <source>Export a copy that tracks what we changed in the version of {}</source>
            <translation>Kopie exportieren, die unsere Änderungen an der Fassung von {} nachverfolgt</translation>
        </message>
        <message>
            <source>Next suggestion</source>
            <translation>Nächster Vorschlag</translation>
        </message>
        <message>
            <source>Next suggestion (F8)</source>
            <translation>Nächster Vorschlag (F8)</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Nichts zu entscheiden</translation>
        </message>
        <message>
            <source>Open the review of this question</source>
            <translation>Die Durchsicht dieser Frage öffnen</translation>
        </message>
        <message>
            <source>Previous suggestion</source>
            <translation>Vorheriger Vorschlag</translation>
        </message>
        <message>
            <source>Previous suggestion (Shift+F8)</source>
            <translation>Vorheriger Vorschlag (Umschalt+F8)</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message numerus="yes">
            <source>Reject %n by {}</source>
            <translation>
                <numerusform>%n von {} ablehnen</numerusform>
                <numerusform>%n von {} ablehnen</numerusform>
            </translation>
        </message>
        <message>
            <source>Reject (Ctrl+Backspace)</source>
            <translation>Ablehnen (Strg+Rücktaste)</translation>
        </message>
        <message>
            <source>Reject {}</source>
            <translation>{} ablehnen</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>Zurücksenden…</translation>
        </message>
        <message>
            <source>Suggestion {} of {}</source>
            <translation>Vorschlag {} von {}</translation>
        </message>
    </context>
    <context>
        <name>ReviewDesk</name>
        <message numerus="yes">
            <source>%n passage(s) of a returned copy found no place.</source>
            <translation>
                <numerusform>%n Stelle einer zurückgekommenen Kopie fand keinen Platz.</numerusform>
                <numerusform>%n Stellen zurückgekommener Kopien fanden keinen Platz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) (waits|wait) for a decision.</source>
            <translation>
                <numerusform>%n Vorschlag wartet auf eine Entscheidung.</numerusform>
                <numerusform>%n Vorschläge warten auf eine Entscheidung.</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Durchsicht</translation>
        </message>
        <message>
            <source>Review (F8)</source>
            <translation>Durchsehen (F8)</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>As accepted</source>
            <translation>Wie angenommen</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Zurück zum Arbeitsplatz</translation>
        </message>
        <message>
            <source>In a review</source>
            <translation>In der Durchsicht</translation>
        </message>
        <message>
            <source>Next suggestion</source>
            <translation>Nächster Vorschlag</translation>
        </message>
        <message>
            <source>Nothing is under review here.</source>
            <translation>Hier ist nichts durchzusehen.</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Ausgangstext</translation>
        </message>
        <message>
            <source>Previous suggestion</source>
            <translation>Vorheriger Vorschlag</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Undo the decision</source>
            <translation>Entscheidung rückgängig machen</translation>
        </message>
        <message>
            <source>With changes</source>
            <translation>Mit Änderungen</translation>
        </message>
    </context>
    <context>
        <name>ReviewSheet</name>
        <message>
            <source>Internal: stays with us</source>
            <translation>Intern: bleibt bei uns</translation>
        </message>
    </context>
    <context>
        <name>RevisionList</name>
        <message>
            <source>Revisions</source>
            <translation>Fassungen</translation>
        </message>
    </context>
    <context>
        <name>RevisionSide</name>
        <message>
            <source>Every save</source>
            <translation>Jede Speicherung</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <source>Sittings</source>
            <translation>Arbeitsphasen</translation>
        </message>
        <message>
            <source>This part</source>
            <translation>Dieser Teil</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Whole position</source>
            <translation>Ganze Position</translation>
        </message>
    </context>
    <context>
        <name>RoomDesk</name>
        <message>
            <source>Population figures</source>
            <translation>Bevölkerungszahlen</translation>
        </message>
        <message>
            <source>Save the room</source>
            <translation>Saal speichern</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>Der Saal</translation>
        </message>
        <message>
            <source>Undo a stance</source>
            <translation>Haltung zurücknehmen</translation>
        </message>
        <message>
            <source>“{}” is saved.</source>
            <translation>„{}“ ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>RoomHead</name>
        <message>
            <source>At the table</source>
            <translation>Am Tisch</translation>
        </message>
        <message>
            <source>By population</source>
            <translation>Nach Bevölkerung</translation>
        </message>
        <message>
            <source>By stance</source>
            <translation>Nach Haltung</translation>
        </message>
        <message>
            <source>Member States</source>
            <translation>Mitgliedstaaten</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Overview of positions…</source>
            <translation>Übersicht der Positionen …</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Bild (PNG) …</translation>
        </message>
        <message>
            <source>Picture that can be enlarged (SVG)…</source>
            <translation>Vergrößerbares Bild (SVG) …</translation>
        </message>
        <message>
            <source>Protocol order</source>
            <translation>Nach Protokoll</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern als …</translation>
        </message>
        <message>
            <source>Schengen associates</source>
            <translation>Assoziierte Schengen-Staaten</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabelle (CSV) …</translation>
        </message>
        <message>
            <source>Where delegations stand</source>
            <translation>Wo die Delegationen stehen</translation>
        </message>
        <message>
            <source>Who is shown</source>
            <translation>Wer gezeigt wird</translation>
        </message>
        <message>
            <source>Who was heard</source>
            <translation>Wer sich geäußert hat</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>Mit Namen</translation>
        </message>
        <message>
            <source>Without names</source>
            <translation>Ohne Namen</translation>
        </message>
    </context>
    <context>
        <name>RoomPage</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>Im Saal</translation>
        </message>
        <message>
            <source>Share of the population, percent, {}</source>
            <translation>Anteil an der Bevölkerung in Prozent, {}</translation>
        </message>
        <message>
            <source>This meeting asks nothing yet.</source>
            <translation>Auf dieser Sitzung wird noch nichts gefragt.</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Unentschiedene</translation>
        </message>
        <message>
            <source>Whom to count on</source>
            <translation>Mit wem gerechnet wird</translation>
        </message>
    </context>
    <context>
        <name>SaveBanner</name>
        <message>
            <source>Both texts stay in the history, whichever you take.</source>
            <translation>Beide Texte bleiben im Verlauf, welchen Sie auch nehmen.</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Meinen behalten</translation>
        </message>
        <message>
            <source>Not saved. {}</source>
            <translation>Nicht gespeichert. {}</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>Den anderen nehmen</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Jetzt erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>Saying</name>
        <message>
            <source>A note or a position says where {} stands.</source>
            <translation>Wo {} steht, sagt eine Notiz oder eine Position.</translation>
        </message>
        <message>
            <source>Kept: {}</source>
            <translation>Behalten: {}</translation>
        </message>
        <message>
            <source>Open it to change it.</source>
            <translation>Öffnen Sie sie, um sie zu ändern.</translation>
        </message>
        <message>
            <source>Taken back: {}</source>
            <translation>Zurückgenommen: {}</translation>
        </message>
    </context>
    <context>
        <name>SearchDesk</name>
        <message>
            <source>Nothing is there yet.</source>
            <translation>Noch ist nichts da.</translation>
        </message>
        <message>
            <source>Nothing was found for “{}”.</source>
            <translation>Zu „{}“ wurde nichts gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>Still reading: %n text(s) (waits|wait)</source>
            <translation>
                <numerusform>Wird noch gelesen: %n Text wartet</numerusform>
                <numerusform>Wird noch gelesen: %n Texte warten</numerusform>
            </translation>
        </message>
        <message>
            <source>The store can’t be read just now. Type again.</source>
            <translation>Die Ablage ist gerade nicht lesbar. Tippen Sie erneut.</translation>
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <source>Search everything, or name a command</source>
            <translation>Alles durchsuchen oder Befehl nennen</translation>
        </message>
        <message>
            <source>↑ ↓ to choose · Enter to open · Esc to close</source>
            <translation>↑ ↓ wählen · Enter öffnet · Esc schließt</translation>
        </message>
    </context>
    <context>
        <name>SessionEditor</name>
        <message>
            <source>A time such as 09:30</source>
            <translation>Eine Uhrzeit wie 09:30</translation>
        </message>
        <message>
            <source>About this time</source>
            <translation>Ungefähr um diese Zeit</translation>
        </message>
        <message>
            <source>Attends</source>
            <translation>Nimmt teil</translation>
        </message>
        <message>
            <source>Begin of the session</source>
            <translation>Beginn der Sitzung</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Delete session</source>
            <translation>Sitzung löschen</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>End of the session</source>
            <translation>Ende der Sitzung</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>It stays empty.</source>
            <translation>Es bleibt leer.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Label of the session</source>
            <translation>Nummer der Sitzung</translation>
        </message>
        <message>
            <source>Minister</source>
            <translation>Ministerin oder Minister</translation>
        </message>
        <message>
            <source>No time that can be read, such as 09:30.</source>
            <translation>Keine lesbare Uhrzeit, etwa 09:30.</translation>
        </message>
        <message>
            <source>The paper gives no time</source>
            <translation>Das Papier nennt keine Uhrzeit</translation>
        </message>
        <message>
            <source>The time is approximate</source>
            <translation>Die Uhrzeit ist ungefähr</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Title of the session</source>
            <translation>Titel der Sitzung</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>as printed: I</source>
            <translation>wie gedruckt: I</translation>
        </message>
        <message>
            <source>“{}” stays.</source>
            <translation>„{}“ bleibt.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SheetFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message numerus="yes">
            <source>Export %n file(s)</source>
            <translation>
                <numerusform>%n Datei exportieren</numerusform>
                <numerusform>%n Dateien exportieren</numerusform>
            </translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>Folder: {}. Press to choose another</source>
            <translation>Ordner: {}. Drücken, um einen anderen zu wählen</translation>
        </message>
        <message numerus="yes">
            <source>Replaces %n file(s) of that name</source>
            <translation>
                <numerusform>Ersetzt %n Datei dieses Namens</numerusform>
                <numerusform>Ersetzt %n Dateien dieses Namens</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>The pages are being made.</source>
            <translation>Die Seiten werden vorbereitet.</translation>
        </message>
        <message>
            <source>Writing document {} of {}…</source>
            <translation>Dokument {} von {} wird geschrieben …</translation>
        </message>
        <message>
            <source>no file</source>
            <translation>keine Datei</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>A paper never holds less than what stands on the screen.</source>
            <translation>Ein Papier enthält nie weniger, als auf dem Bildschirm steht.</translation>
        </message>
        <message>
            <source>Not exported: what was typed last is not saved yet.</source>
            <translation>Nicht exportiert: Das zuletzt Geschriebene ist noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>SideEntry</name>
        <message numerus="yes">
            <source>%n (waits|wait) there</source>
            <translation>
                <numerusform>%n wartet dort</numerusform>
                <numerusform>%n warten dort</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Change whose desk this is</source>
            <translation>Delegation wechseln</translation>
        </message>
        <message>
            <source>Delegation of {}</source>
            <translation>Delegation {}</translation>
        </message>
    </context>
    <context>
        <name>SidebarActs</name>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Delete	Del</source>
            <translation>Löschen	Entf</translation>
        </message>
        <message>
            <source>Move down	Ctrl+Shift+Down</source>
            <translation>Nach unten	Strg+Umschalt+Herunter</translation>
        </message>
        <message>
            <source>Move up	Ctrl+Shift+Up</source>
            <translation>Nach oben	Strg+Umschalt+Hoch</translation>
        </message>
        <message>
            <source>Open	Enter</source>
            <translation>Öffnen	Enter</translation>
        </message>
        <message>
            <source>Rename	F2</source>
            <translation>Umbenennen	F2</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Aus dem Archiv holen</translation>
        </message>
    </context>
    <context>
        <name>SourcePane</name>
        <message>
            <source>Add selection as question  (Ctrl+Shift+A)</source>
            <translation>Auswahl als Frage hinzufügen  (Strg+Umschalt+A)</translation>
        </message>
        <message>
            <source>No further question follows here</source>
            <translation>Hier folgt keine weitere Frage</translation>
        </message>
        <message>
            <source>No question follows here</source>
            <translation>Hier folgt keine Frage</translation>
        </message>
        <message>
            <source>Page {} of {}</source>
            <translation>Seite {} von {}</translation>
        </message>
        <message>
            <source>Select the words of the question in the paper</source>
            <translation>Markieren Sie den Wortlaut der Frage im Papier</translation>
        </message>
        <message>
            <source>The paper ends here: no further question</source>
            <translation>Das Papier endet hier: keine weitere Frage</translation>
        </message>
        <message>
            <source>The paper ends here: nothing after question {}</source>
            <translation>Das Papier endet hier: nichts nach Frage {}</translation>
        </message>
    </context>
    <context>
        <name>SpeakingSection</name>
        <message>
            <source>For new meetings. Each meeting can be given its own on its page.</source>
            <translation>Für neue Sitzungen. Jede kann auf ihrer Seite eine eigene erhalten.</translation>
        </message>
        <message>
            <source>Minutes and seconds, such as 3:00</source>
            <translation>Minuten und Sekunden, etwa 3:00</translation>
        </message>
        <message>
            <source>Speaking limit</source>
            <translation>Redezeitgrenze</translation>
        </message>
        <message>
            <source>Speaking time</source>
            <translation>Redezeit</translation>
        </message>
        <message>
            <source>Words a minute</source>
            <translation>Wörter pro Minute</translation>
        </message>
        <message>
            <source>{} to {} words a minute</source>
            <translation>{} bis {} Wörter pro Minute</translation>
        </message>
    </context>
    <context>
        <name>SpellingDesk</name>
        <message>
            <source>A folder with dictionaries</source>
            <translation>Ein Ordner mit Wörterbüchern</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner auswählen …</translation>
        </message>
        <message>
            <source>Dictionaries found: {}.</source>
            <translation>Gefundene Wörterbücher: {}.</translation>
        </message>
        <message>
            <source>Next word that is not known</source>
            <translation>Nächstes unbekanntes Wort</translation>
        </message>
        <message>
            <source>Spelling is not checked in this language. meetprep takes the dictionaries of the system and of LibreOffice, or those of a folder.</source>
            <translation>In dieser Sprache wird die Rechtschreibung nicht geprüft. meetprep nimmt die Wörterbücher des Systems und von LibreOffice oder die eines Ordners.</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>There is no dictionary for {}.</source>
            <translation>Für {} gibt es kein Wörterbuch.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>“{}” is in your dictionary now.</source>
            <translation>„{}“ steht jetzt in Ihrem Wörterbuch.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Add “{}” to the dictionary</source>
            <translation>„{}“ ins Wörterbuch aufnehmen</translation>
        </message>
        <message>
            <source>Dictionaries from a folder…</source>
            <translation>Wörterbücher aus einem Ordner …</translation>
        </message>
        <message>
            <source>Ignore here</source>
            <translation>Hier ignorieren</translation>
        </message>
        <message>
            <source>Language of this part</source>
            <translation>Sprache dieses Teils</translation>
        </message>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Vorschläge werden gesucht …</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Keine Vorschläge</translation>
        </message>
        <message>
            <source>Use {} for all parts</source>
            <translation>{} für alle Teile verwenden</translation>
        </message>
        <message>
            <source>Words that I added…</source>
            <translation>Hinzugefügte Wörter …</translation>
        </message>
    </context>
    <context>
        <name>StanceControl</name>
        <message>
            <source>Stance</source>
            <translation>Haltung</translation>
        </message>
    </context>
    <context>
        <name>StanceMatrix</name>
        <message>
            <source>Where delegations stand</source>
            <translation>Wo die Delegationen stehen</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Choose a delegation first</source>
            <translation>Wählen Sie zuerst eine Delegation</translation>
        </message>
        <message>
            <source>Nothing leaves this laptop unless you export it.</source>
            <translation>Nichts verlässt diesen Laptop, wenn Sie es nicht exportieren.</translation>
        </message>
        <message>
            <source>Optional. The store is encrypted; nobody can recover a forgotten passphrase.</source>
            <translation>Freiwillig. Die Ablage wird verschlüsselt; eine vergessene Kennphrase kann niemand wiederherstellen.</translation>
        </message>
        <message>
            <source>Prepare the meeting, question by question. Everything stays on this laptop: no account, no network.</source>
            <translation>Bereiten Sie die Tagung vor, Frage für Frage. Alles bleibt auf diesem Laptop: kein Konto, kein Netz.</translation>
        </message>
        <message>
            <source>Protect it with a passphrase</source>
            <translation>Mit einer Kennphrase schützen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Start with a paper, or look around first</source>
            <translation>Mit einem Papier beginnen oder sich erst umsehen</translation>
        </message>
        <message>
            <source>Type the same passphrase once more</source>
            <translation>Tippen Sie dieselbe Kennphrase noch einmal</translation>
        </message>
        <message>
            <source>Welcome to meetprep</source>
            <translation>Willkommen bei meetprep</translation>
        </message>
        <message>
            <source>Whose desk is this?</source>
            <translation>Für welche Delegation?</translation>
        </message>
        <message>
            <source>Without passphrase</source>
            <translation>Ohne Kennphrase</translation>
        </message>
        <message>
            <source>Word, PDF, an e-mail or plain text. The file is kept unchanged.</source>
            <translation>Word, PDF, eine E-Mail oder reiner Text. Die Datei wird unverändert aufbewahrt.</translation>
        </message>
        <message>
            <source>Your home delegation. It can be changed later: click its name.</source>
            <translation>Ihre eigene Delegation. Sie lässt sich später ändern: Klicken Sie auf ihren Namen.</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Cleared</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Cleared with a remark…</source>
            <translation>Freigegeben mit Anmerkung …</translation>
        </message>
        <message>
            <source>Enter keeps it, Esc leaves it</source>
            <translation>Enter übernimmt, Esc verwirft</translation>
        </message>
        <message>
            <source>More about {}</source>
            <translation>Mehr zu {}</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>No objection</source>
            <translation>Kein Einwand</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Noch nicht gesandt</translation>
        </message>
        <message>
            <source>Note that the text was sent to them</source>
            <translation>Vermerken, dass der Text dorthin ging</translation>
        </message>
        <message>
            <source>Objection…</source>
            <translation>Einwand …</translation>
        </message>
        <message>
            <source>Remark of {}</source>
            <translation>Anmerkung: {}</translation>
        </message>
        <message>
            <source>Remark…</source>
            <translation>Anmerkung …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesandt</translation>
        </message>
        <message>
            <source>Sent again today</source>
            <translation>Heute erneut gesandt</translation>
        </message>
        <message>
            <source>Sent {}</source>
            <translation>Gesandt: {}</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Antwort zurücknehmen</translation>
        </message>
        <message>
            <source>What they object to</source>
            <translation>Wogegen der Einwand geht</translation>
        </message>
        <message>
            <source>the text changed since</source>
            <translation>der Text wurde seither geändert</translation>
        </message>
    </context>
    <context>
        <name>StoreBackup</name>
        <message>
            <source>Back up the store</source>
            <translation>Ablage sichern</translation>
        </message>
        <message>
            <source>It was never backed up from here.</source>
            <translation>Von hier aus wurde sie noch nie gesichert.</translation>
        </message>
        <message>
            <source>Last backup: {}, {}, to {}</source>
            <translation>Letzte Sicherung: {}, {}, nach {}</translation>
        </message>
    </context>
    <context>
        <name>StoreSection</name>
        <message>
            <source>Back up now…</source>
            <translation>Jetzt sichern …</translation>
        </message>
        <message>
            <source>Copying the store…</source>
            <translation>Die Ablage wird kopiert …</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>One file holds everything. It never leaves by itself.</source>
            <translation>Eine Datei enthält alles. Von selbst verlässt sie das Gerät nie.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Ablage</translation>
        </message>
        <message>
            <source>Where the store lies</source>
            <translation>Ort der Ablage</translation>
        </message>
    </context>
    <context>
        <name>TaskEditor</name>
        <message>
            <source>24 January, 17:00</source>
            <translation>24. Januar, 17:00</translation>
        </message>
        <message>
            <source>A day such as 24 January, and a time if need be</source>
            <translation>Ein Tag wie 24. Januar, bei Bedarf mit Uhrzeit</translation>
        </message>
        <message>
            <source>A person or unit</source>
            <translation>Person oder Referat</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Bis wann</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Draft question 3</source>
            <translation>Frage 3 entwerfen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What is to be done?</source>
            <translation>Was ist zu tun?</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Add a task</source>
            <translation>Aufgabe hinzufügen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Nothing is to be done yet.</source>
            <translation>Noch ist nichts zu tun.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Who does what by when</source>
            <translation>Wer macht was bis wann</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Change this task</source>
            <translation>Aufgabe ändern</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>%n file(s) exported</source>
            <translation>
                <numerusform>%n Datei exportiert</numerusform>
                <numerusform>%n Dateien exportiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) (isn’t|aren’t) cleared yet.</source>
            <translation>
                <numerusform>%n Frage ist noch nicht freigegeben.</numerusform>
                <numerusform>%n Fragen sind noch nicht freigegeben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Comments, history, drafters’ names</source>
            <translation>Kommentare, Verlauf, Namen der Verfasser</translation>
        </message>
        <message>
            <source>Every page says so.</source>
            <translation>Jede Seite sagt es.</translation>
        </message>
        <message>
            <source>Every page says so. Not for others: {}.</source>
            <translation>Jede Seite sagt es. Nicht für andere: {}.</translation>
        </message>
        <message>
            <source>Internal: stays with us.</source>
            <translation>Intern: bleibt bei uns.</translation>
        </message>
        <message>
            <source>Key messages in short</source>
            <translation>Kernbotschaften in Kürze</translation>
        </message>
        <message>
            <source>Nothing internal inside.</source>
            <translation>Nichts Internes darin.</translation>
        </message>
        <message>
            <source>Nothing is left to go in. Choose a part and a question.</source>
            <translation>Nichts ist übrig. Wählen Sie einen Teil und eine Frage.</translation>
        </message>
        <message>
            <source>Nothing would go in. Draft a line to take.</source>
            <translation>Nichts käme hinein. Verfassen Sie Sprechpunkte.</translation>
        </message>
        <message>
            <source>Question {} isn’t cleared yet.</source>
            <translation>Frage {} ist noch nicht freigegeben.</translation>
        </message>
        <message>
            <source>Stances</source>
            <translation>Haltungen</translation>
        </message>
        <message>
            <source>Stopped: {} of {} wanted.</source>
            <translation>Angehalten: {} von {} gewünschten.</translation>
        </message>
        <message>
            <source>Text, properties, comments and revisions were checked.</source>
            <translation>Text, Eigenschaften, Kommentare und Änderungen wurden geprüft.</translation>
        </message>
        <message>
            <source>Where the others stand</source>
            <translation>Wo die anderen stehen</translation>
        </message>
        <message>
            <source>You can still export it.</source>
            <translation>Der Export ist dennoch möglich.</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} von {}</translation>
        </message>
        <message>
            <source>{}, {} not.</source>
            <translation>{}, {} nicht.</translation>
        </message>
        <message>
            <source>{}: internal, not for others.</source>
            <translation>{}: intern, nicht für andere.</translation>
        </message>
        <message>
            <source>{}: only the position paper is for others.</source>
            <translation>{}: Nur das Positionspapier ist für andere.</translation>
        </message>
        <message>
            <source>{}: shareable parts only.</source>
            <translation>{}: nur Teile zur Weitergabe.</translation>
        </message>
    </context>
    <context>
        <name>TemplateCard</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete {}</source>
            <translation>{} löschen</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Insert {}</source>
            <translation>{} einfügen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename {}</source>
            <translation>{} umbenennen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace {} by the part as it is</source>
            <translation>{} durch den jetzigen Teil ersetzen</translation>
        </message>
    </context>
    <context>
        <name>TemplateChoosing</name>
        <message>
            <source>The Word template of the ministry</source>
            <translation>Die Word-Vorlage des Ministeriums</translation>
        </message>
    </context>
    <context>
        <name>TickCircle</name>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Done: {}</source>
            <translation>Erledigt: {}</translation>
        </message>
    </context>
    <context>
        <name>TimelineRow</name>
        <message>
            <source>Break of {} h</source>
            <translation>Pause von {} Std.</translation>
        </message>
        <message>
            <source>Break of {} h {} min</source>
            <translation>Pause von {} Std. {} Min.</translation>
        </message>
        <message>
            <source>Break of {} minutes</source>
            <translation>Pause von {} Minuten</translation>
        </message>
        <message>
            <source>Change this session</source>
            <translation>Sitzung ändern</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>no paper yet</source>
            <translation>noch kein Papier</translation>
        </message>
        <message>
            <source>{} at most</source>
            <translation>höchstens {}</translation>
        </message>
        <message>
            <source>{} of {} cleared</source>
            <translation>{} von {} freigegeben</translation>
        </message>
        <message>
            <source>~{}</source>
            <translation>~{}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
    </context>
    <context>
        <name>TopTools</name>
        <message>
            <source>Add note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>All {}</source>
            <translation>Alle {}</translation>
        </message>
        <message>
            <source>Not assessed {}</source>
            <translation>Nicht bewertet {}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Unread {}</source>
            <translation>Ungelesen {}</translation>
        </message>
    </context>
    <context>
        <name>TreeView</name>
        <message>
            <source>Meetings and questions</source>
            <translation>Tagungen und Fragen</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Nobody can recover a forgotten passphrase. Nothing is deleted, however often you try.</source>
            <translation>Eine vergessene Kennphrase kann niemand wiederherstellen. Nichts wird gelöscht, so oft Sie es auch versuchen.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Kennphrase</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Unlocking takes a second, so that guessing takes years.</source>
            <translation>Entsperren dauert eine Sekunde, damit Raten Jahre dauert.</translation>
        </message>
        <message>
            <source>Your desk is locked</source>
            <translation>Ihr Schreibtisch ist gesperrt</translation>
        </message>
        <message>
            <source>“{}” is protected by a passphrase.</source>
            <translation>„{}“ ist mit einer Kennphrase geschützt.</translation>
        </message>
    </context>
    <context>
        <name>VersionPanel</name>
        <message>
            <source>It will be stored as a separate paper.</source>
            <translation>Es wird als eigenes Papier abgelegt.</translation>
        </message>
        <message>
            <source>Its questions are added to those of the store.</source>
            <translation>Seine Fragen kommen zu den vorhandenen hinzu.</translation>
        </message>
        <message>
            <source>It’s a new version</source>
            <translation>Neue Fassung</translation>
        </message>
        <message>
            <source>It’s a separate paper</source>
            <translation>Eigenes Papier</translation>
        </message>
        <message>
            <source>Kept beside the newer version; no question changes.</source>
            <translation>Wird neben der neueren Fassung aufbewahrt; keine Frage ändert sich.</translation>
        </message>
        <message>
            <source>Renews the stored paper. {}. Positions stay.</source>
            <translation>Erneuert das abgelegte Papier. {}. Positionen bleiben.</translation>
        </message>
    </context>
    <context>
        <name>VotePanel</name>
        <message>
            <source>If it came to a vote</source>
            <translation>Wenn abgestimmt würde</translation>
        </message>
        <message>
            <source>Informal meetings vote on nothing.</source>
            <translation>Informelle Treffen stimmen über nichts ab.</translation>
        </message>
        <message>
            <source>On a proposal of the Commission or the High Representative 55 % of the members are enough, and a majority is deemed attained where the others are too few to block it (Art. 16(4) TEU). Without such a proposal 72 % are needed, and always 65 % of the population (Art. 238(2) TFEU).</source>
            <translation>Auf Vorschlag der Kommission oder des Hohen Vertreters genügen 55 % der Mitglieder, und eine Mehrheit gilt als erreicht, wo die anderen zu wenige sind, um sie zu verhindern (Art. 16 Abs. 4 EUV). Ohne einen solchen Vorschlag sind 72 % der Mitglieder und stets 65 % der Bevölkerung nötig (Art. 238 Abs. 2 AEUV).</translation>
        </message>
        <message>
            <source>On whose initiative</source>
            <translation>Auf wessen Initiative</translation>
        </message>
        <message>
            <source>Proposal of the Commission</source>
            <translation>Vorschlag der Kommission</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>This is arithmetic for the day the proposal reaches the Council.</source>
            <translation>So würde gerechnet, wenn der Vorschlag in den Rat kommt.</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Was wäre, wenn</translation>
        </message>
        <message>
            <source>Without a proposal</source>
            <translation>Ohne Vorschlag</translation>
        </message>
    </context>
    <context>
        <name>WaysOut</name>
        <message>
            <source>Save the file as it was received</source>
            <translation>Datei wie erhalten speichern</translation>
        </message>
    </context>
    <context>
        <name>WholePaper</name>
        <message>
            <source>As footnote</source>
            <translation>Als Fußnote</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close the footnote</source>
            <translation>Fußnote schließen</translation>
        </message>
        <message>
            <source>Footnote {}</source>
            <translation>Fußnote {}</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Put it into the part you are writing (Ctrl+Shift+Q)</source>
            <translation>In den Teil einfügen, an dem Sie schreiben (Strg+Umschalt+Q)</translation>
        </message>
        <message>
            <source>Put its place under the part you are writing</source>
            <translation>Fundstelle unter den Teil setzen, an dem Sie schreiben</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitieren</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>Add a paper…</source>
            <translation>Papier hinzufügen …</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Fold the paper</source>
            <translation>Papier einklappen</translation>
        </message>
        <message>
            <source>Fold the sidebar</source>
            <translation>Seitenleiste einklappen</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Tagung</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Nächste Frage</translation>
        </message>
        <message>
            <source>Paper on this question</source>
            <translation>Papier zu dieser Frage</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Vorige Frage</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Schnellnotiz</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Quote the passage</source>
            <translation>Passage zitieren</translation>
        </message>
        <message>
            <source>Search everything…</source>
            <translation>Alles durchsuchen …</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>Der Saal</translation>
        </message>
        <message>
            <source>Whole paper</source>
            <translation>Ganzes Papier</translation>
        </message>
    </context>
    <context>
        <name>WordsSection</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a word</source>
            <translation>Wort hinzufügen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Sprache der Wörter</translation>
        </message>
        <message>
            <source>No word was added yet.</source>
            <translation>Noch wurde kein Wort hinzugefügt.</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Rechtschreibung</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>Words of your own, which are never marked.</source>
            <translation>Ihre eigenen Wörter; sie werden nie markiert.</translation>
        </message>
        <message>
            <source>Words that I added</source>
            <translation>Wörter, die ich hinzugefügt habe</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Ihre Wörter</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Add paper</source>
            <translation>Papier hinzufügen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
    </context>
    <context>
        <name>_Key</name>
        <message>
            <source>Show or hide these passages in the paper</source>
            <translation>Diese Stellen im Papier zeigen oder ausblenden</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Footnote {}</source>
            <translation>Fußnote {}</translation>
        </message>
        <message>
            <source>Suppose so: {}</source>
            <translation>Annehmen: {}</translation>
        </message>
    </context>
    <context>
        <name>colon</name>
        <message>
            <source>{}: {}</source>
            <translation>{}: {}</translation>
        </message>
    </context>
    <context>
        <name>comments</name>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Resolved by {}, {}.</source>
            <translation>Erledigt von {}, {}.</translation>
        </message>
        <message>
            <source>Resolved, {}.</source>
            <translation>Erledigt, {}.</translation>
        </message>
        <message>
            <source>These words are no longer in the text.</source>
            <translation>Diese Worte stehen nicht mehr im Text.</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>1</source>
            <translation>1</translation>
        </message>
        <message>
            <source>{date} {year}</source>
            <translation>{date} {year}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <source>{first}–{last}</source>
            <translation>{first}.–{last}</translation>
        </message>
        <message>
            <source>{weekday} {date}</source>
            <translation>{weekday}, {date}</translation>
        </message>
    </context>
    <context>
        <name>delegations</name>
        <message>
            <source>Agency of the Union</source>
            <translation>Agentur der Union</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgien</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarien</translation>
        </message>
        <message>
            <source>Candidate or other body</source>
            <translation>Kandidatenland oder anderes</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Kommission</translation>
        </message>
        <message>
            <source>Council Secretariat</source>
            <translation>Ratssekretariat</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Kroatien</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Zypern</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tschechien</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dänemark</translation>
        </message>
        <message>
            <source>EU Agency for Asylum</source>
            <translation>Asylagentur der EU</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estland</translation>
        </message>
        <message>
            <source>Eurojust</source>
            <translation>Eurojust</translation>
        </message>
        <message>
            <source>Europol</source>
            <translation>Europol</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finnland</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>Frontex</source>
            <translation>Frontex</translation>
        </message>
        <message>
            <source>Fundamental Rights Agency</source>
            <translation>Grundrechteagentur</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Griechenland</translation>
        </message>
        <message>
            <source>High Representative</source>
            <translation>Hoher Vertreter</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Ungarn</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Island</translation>
        </message>
        <message>
            <source>Institution of the Union</source>
            <translation>Organ der Union</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettland</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litauen</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburg</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malta</translation>
        </message>
        <message>
            <source>Member State</source>
            <translation>Mitgliedstaat</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Niederlande</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norwegen</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumänien</translation>
        </message>
        <message>
            <source>Schengen associate</source>
            <translation>Schengen-assoziiert</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakei</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slowenien</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanien</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Schweden</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Schweiz</translation>
        </message>
        <message>
            <source>eu-LISA</source>
            <translation>eu-LISA</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>All parts, one page a question</source>
            <translation>Alle Teile, eine Seite je Frage</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Sitzungsmappe</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>For our minister</source>
            <translation>Für unsere Hausleitung</translation>
        </message>
        <message>
            <source>For our minister, in the room</source>
            <translation>Für unsere Hausleitung, im Saal</translation>
        </message>
        <message>
            <source>For our own house</source>
            <translation>Für unser eigenes Haus</translation>
        </message>
        <message>
            <source>For the others and the Presidency</source>
            <translation>Für die anderen und den Vorsitz</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Ausgeblendet</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Intern</translation>
        </message>
        <message>
            <source>Large type, time per question</source>
            <translation>Große Schrift, Zeit je Frage</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>Not included</source>
            <translation>Nicht enthalten</translation>
        </message>
        <message>
            <source>Overview of positions</source>
            <translation>Übersicht der Positionen</translation>
        </message>
        <message>
            <source>Position paper</source>
            <translation>Positionspapier</translation>
        </message>
        <message>
            <source>Question × delegation, landscape</source>
            <translation>Frage × Delegation, Querformat</translation>
        </message>
        <message>
            <source>Review copy</source>
            <translation>Überprüfungsfassung</translation>
        </message>
        <message>
            <source>Shareable parts only</source>
            <translation>Nur Teile zur Weitergabe</translation>
        </message>
        <message>
            <source>Speaking note</source>
            <translation>Sprechzettel</translation>
        </message>
        <message>
            <source>Word with tracked changes, comes back as suggestions</source>
            <translation>Word mit Änderungsverfolgung, kommt als Vorschläge zurück</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A delegation needs a name, and a sign of up to eight letters or digits.</source>
            <translation>Eine Delegation braucht einen Namen und ein Kürzel aus höchstens acht Buchstaben oder Ziffern.</translation>
        </message>
        <message>
            <source>A dictionary is two files of one name, such as fr.aff and fr.dic.</source>
            <translation>Ein Wörterbuch besteht aus zwei gleichnamigen Dateien, etwa fr.aff und fr.dic.</translation>
        </message>
        <message>
            <source>A line for the year, then one for each of the 27 members: “BE,2.62”.</source>
            <translation>Eine Zeile für das Jahr, dann eine für jedes der 27 Mitglieder: „BE,2.62“.</translation>
        </message>
        <message>
            <source>A meeting has at most four parts of your own.</source>
            <translation>Eine Tagung hat höchstens vier eigene Teile.</translation>
        </message>
        <message>
            <source>A newer meetprep wrote the store “{0.path}”.</source>
            <translation>Ein neueres meetprep hat die Ablage „{0.path}“ geschrieben.</translation>
        </message>
        <message>
            <source>Another program is using the store “{0.path}”.</source>
            <translation>Ein anderes Programm benutzt die Ablage „{0.path}“.</translation>
        </message>
        <message>
            <source>Ask the sender for the Word file.</source>
            <translation>Bitten Sie den Absender um die Word-Datei.</translation>
        </message>
        <message>
            <source>Ask the sender for the file again.</source>
            <translation>Bitten Sie den Absender erneut um die Datei.</translation>
        </message>
        <message>
            <source>Bring the meeting or question back, by Undo or from a backup, and drop it again.</source>
            <translation>Holen Sie die Sitzung oder die Frage durch Rückgängig oder aus einer Sicherung zurück und legen Sie die Datei erneut ab.</translation>
        </message>
        <message>
            <source>Capitals and spaces count. Try as often as you like.</source>
            <translation>Großschreibung und Leerzeichen zählen. Versuchen Sie es, so oft Sie wollen.</translation>
        </message>
        <message>
            <source>Change it instead.</source>
            <translation>Ändern Sie sie stattdessen.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Prüfen Sie Name und Ordner.</translation>
        </message>
        <message>
            <source>Check who may read it.</source>
            <translation>Prüfen Sie die Leserechte.</translation>
        </message>
        <message>
            <source>Choose another file. Nothing in it was changed.</source>
            <translation>Wählen Sie eine andere Datei. Nichts darin wurde geändert.</translation>
        </message>
        <message>
            <source>Choose another folder. What was there before is untouched.</source>
            <translation>Wählen Sie einen anderen Ordner. Das Vorherige ist unberührt.</translation>
        </message>
        <message>
            <source>Choose another sign.</source>
            <translation>Wählen Sie ein anderes Kürzel.</translation>
        </message>
        <message>
            <source>Close other programs: 256 MB are needed for a second.</source>
            <translation>Schließen Sie andere Programme: Für eine Sekunde werden 256 MB gebraucht.</translation>
        </message>
        <message>
            <source>Copy the file to a safe place before anything else.</source>
            <translation>Kopieren Sie die Datei zuallererst an einen sicheren Ort.</translation>
        </message>
        <message>
            <source>Copy yours, then open the question again.</source>
            <translation>Kopieren Sie Ihren Text und öffnen Sie die Frage erneut.</translation>
        </message>
        <message>
            <source>Draft a key message, a line to take or a rationale.</source>
            <translation>Entwerfen Sie eine Kernbotschaft, Sprechpunkte oder eine Begründung.</translation>
        </message>
        <message>
            <source>Free some space or change the folder’s rights; saving goes on by itself.</source>
            <translation>Schaffen Sie Platz oder ändern Sie die Rechte des Ordners; gespeichert wird dann von selbst.</translation>
        </message>
        <message>
            <source>Give it on a terminal, or in a file that MEETPREP_PASSPHRASE_FILE names.</source>
            <translation>Geben Sie sie an einem Terminal ein oder in einer Datei, die MEETPREP_PASSPHRASE_FILE nennt.</translation>
        </message>
        <message>
            <source>Give more of the id.</source>
            <translation>Geben Sie mehr von der Kennung an.</translation>
        </message>
        <message>
            <source>Go on in that window.</source>
            <translation>Arbeiten Sie in jenem Fenster weiter.</translation>
        </message>
        <message>
            <source>It may have been deleted.</source>
            <translation>Vielleicht wurde es gelöscht.</translation>
        </message>
        <message>
            <source>More than one {0.kind} has an id that begins “{0.name}”.</source>
            <translation>Mehr als eine Kennung ({0.kind}) beginnt mit „{0.name}“.</translation>
        </message>
        <message>
            <source>No font here has “{0.letters}”, so there is no PDF of it.</source>
            <translation>Keine Schrift enthält hier „{0.letters}“, daher gibt es davon kein PDF.</translation>
        </message>
        <message>
            <source>No new passphrase was given, or not the same one twice.</source>
            <translation>Es wurde keine neue Kennphrase angegeben, oder nicht zweimal dieselbe.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>Nichts davon wurde aufbewahrt.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Open it in Word and save a copy without one.</source>
            <translation>Öffnen Sie die Datei in Word und speichern Sie eine Kopie ohne Kennwort.</translation>
        </message>
        <message>
            <source>Open the store that it was made from.</source>
            <translation>Öffnen Sie die Ablage, aus der sie stammt.</translation>
        </message>
        <message>
            <source>Rename one that is no longer needed.</source>
            <translation>Benennen Sie einen um, der nicht mehr gebraucht wird.</translation>
        </message>
        <message>
            <source>Set one first.</source>
            <translation>Legen Sie zuerst eine fest.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Etwas ist schiefgegangen.</translation>
        </message>
        <message>
            <source>Such as PL, COM or EUAA.</source>
            <translation>Zum Beispiel PL, COM oder EUAA.</translation>
        </message>
        <message>
            <source>Take the text without its pictures.</source>
            <translation>Nehmen Sie den Text ohne seine Bilder.</translation>
        </message>
        <message>
            <source>That is not the passphrase of “{0.path.name}”.</source>
            <translation>Das ist nicht die Kennphrase von „{0.path.name}“.</translation>
        </message>
        <message>
            <source>The details are in the log, without a word of what was written.</source>
            <translation>Näheres steht im Protokoll, ohne ein Wort des Geschriebenen.</translation>
        </message>
        <message>
            <source>The log says where, without a word of the paper. Try it in another format.</source>
            <translation>Das Protokoll sagt, wo, ohne ein Wort des Papiers. Versuchen Sie ein anderes Format.</translation>
        </message>
        <message>
            <source>The store holds no {0.kind} “{0.name}”.</source>
            <translation>In der Ablage gibt es „{0.name}“ nicht ({0.kind}).</translation>
        </message>
        <message>
            <source>The store “{0.path}” can’t be written: {0.reason}.</source>
            <translation>Die Ablage „{0.path}“ kann nicht beschrieben werden: {0.reason}.</translation>
        </message>
        <message>
            <source>The store “{0.path}” has a passphrase already.</source>
            <translation>Die Ablage „{0.path}“ hat bereits eine Kennphrase.</translation>
        </message>
        <message>
            <source>The store “{0.path}” has no passphrase.</source>
            <translation>Die Ablage „{0.path}“ hat keine Kennphrase.</translation>
        </message>
        <message>
            <source>The store “{0.path}” is already open in another window.</source>
            <translation>Die Ablage „{0.path}“ ist schon in einem anderen Fenster geöffnet.</translation>
        </message>
        <message>
            <source>The store “{0.path}” is damaged: {0.reason}.</source>
            <translation>Die Ablage „{0.path}“ ist beschädigt: {0.reason}.</translation>
        </message>
        <message>
            <source>The store “{0.path}” is protected by a passphrase.</source>
            <translation>Die Ablage „{0.path}“ ist mit einer Kennphrase geschützt.</translation>
        </message>
        <message>
            <source>There is no dictionary in “{0.path}”.</source>
            <translation>In „{0.path}“ gibt es kein Wörterbuch.</translation>
        </message>
        <message>
            <source>There is no file “{0.path}”.</source>
            <translation>Es gibt keine Datei „{0.path}“.</translation>
        </message>
        <message>
            <source>There is no store “{0.path}”.</source>
            <translation>Es gibt keine Ablage „{0.path}“.</translation>
        </message>
        <message>
            <source>This computer has too little free memory to work on the passphrase.</source>
            <translation>Dieser Rechner hat zu wenig freien Speicher, um die Kennphrase zu verarbeiten.</translation>
        </message>
        <message>
            <source>This text was changed elsewhere since it was opened.</source>
            <translation>Dieser Text wurde anderswo geändert, seit er geöffnet wurde.</translation>
        </message>
        <message>
            <source>Update meetprep to open it. Nothing in it was changed.</source>
            <translation>Aktualisieren Sie meetprep, um sie zu öffnen. Nichts darin wurde geändert.</translation>
        </message>
        <message>
            <source>Wait until it is done; saving goes on by itself.</source>
            <translation>Warten Sie, bis es fertig ist; gespeichert wird dann von selbst.</translation>
        </message>
        <message>
            <source>Word, OpenDocument, PDF, rich text, web pages, e-mails and plain text are read.</source>
            <translation>Gelesen werden Word, OpenDocument, PDF, RTF, Webseiten, E-Mails und reiner Text.</translation>
        </message>
        <message>
            <source>Write Word alone, or replace these letters.</source>
            <translation>Nur Word schreiben oder diese Zeichen ersetzen.</translation>
        </message>
        <message>
            <source>meetprep itself failed on “{0.path.name}”.</source>
            <translation>meetprep selbst ist an „{0.path.name}“ gescheitert.</translation>
        </message>
        <message>
            <source>{0.code} is already the sign of {0.name}.</source>
            <translation>{0.code} ist bereits das Kürzel von {0.name}.</translation>
        </message>
        <message>
            <source>{0.delegation} has no shareable text on this meeting yet.</source>
            <translation>{0.delegation}: zu dieser Tagung gibt es noch keinen Text zur Weitergabe.</translation>
        </message>
        <message>
            <source>“{0.name}” holds no population figures: {0.missing} is wrong or missing.</source>
            <translation>„{0.name}“ enthält keine Bevölkerungszahlen: {0.missing} ist falsch oder fehlt.</translation>
        </message>
        <message>
            <source>“{0.path.name}” could not be read: {0.reason}.</source>
            <translation>„{0.path.name}“ konnte nicht gelesen werden: {0.reason}.</translation>
        </message>
        <message>
            <source>“{0.path.name}” has a password.</source>
            <translation>„{0.path.name}“ hat ein Kennwort.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is a review copy of what was deleted here since.</source>
            <translation>„{0.path.name}“ ist eine Überprüfungsfassung von etwas, das hier inzwischen gelöscht wurde.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is a review copy that was not made from this store.</source>
            <translation>„{0.path.name}“ ist eine Überprüfungsfassung, die nicht aus dieser Ablage stammt.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is a scan without text.</source>
            <translation>„{0.path.name}“ ist ein Scan ohne Text.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is damaged or incomplete.</source>
            <translation>„{0.path.name}“ ist beschädigt oder unvollständig.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is empty.</source>
            <translation>„{0.path.name}“ ist leer.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is far larger than any paper.</source>
            <translation>„{0.path.name}“ ist viel größer als jedes Papier.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is marked {0.marking}: this laptop may not hold it.</source>
            <translation>„{0.path.name}“ ist als {0.marking} gekennzeichnet: Dieser Laptop darf es nicht enthalten.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is no document that meetprep reads.</source>
            <translation>„{0.path.name}“ ist kein Dokument, das meetprep liest.</translation>
        </message>
        <message>
            <source>“{0.path}” could not be written: {0.reason}.</source>
            <translation>„{0.path}“ konnte nicht geschrieben werden: {0.reason}.</translation>
        </message>
        <message>
            <source>“{0.path}” is no store of meetprep’s.</source>
            <translation>„{0.path}“ ist keine Ablage von meetprep.</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>Agenda</source>
            <translation>Tagesordnung</translation>
        </message>
        <message>
            <source>Annotated agenda</source>
            <translation>Erläuterte Tagesordnung</translation>
        </message>
        <message>
            <source>Discussion paper</source>
            <translation>Diskussionspapier</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Vermerk</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
    </context>
    <context>
        <name>meetings</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n Fußnote</numerusform>
                <numerusform>%n Fußnoten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n Frage</numerusform>
                <numerusform>%n Fragen</numerusform>
            </translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Förmlich</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message numerus="yes">
            <source>In %n day(s)</source>
            <translation>
                <numerusform>In %n Tag</numerusform>
                <numerusform>In %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Informal, no votes</source>
            <translation>Informell, keine Abstimmung</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <source>Video conference</source>
            <translation>Videokonferenz</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>changed the position on {}</source>
            <translation>hat die Position zu {} geändert</translation>
        </message>
        <message>
            <source>is cleared</source>
            <translation>ist freigegeben</translation>
        </message>
        <message>
            <source>on {}: {}</source>
            <translation>zu {}: {}</translation>
        </message>
        <message>
            <source>was added</source>
            <translation>wurde hinzugefügt</translation>
        </message>
        <message>
            <source>was heard on {}</source>
            <translation>äußerte sich zu {}</translation>
        </message>
    </context>
    <context>
        <name>moments</name>
        <message>
            <source>Due {}</source>
            <translation>Fällig: {}</translation>
        </message>
        <message>
            <source>Overdue since {}</source>
            <translation>Überfällig seit {}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
    </context>
    <context>
        <name>months</name>
        <message>
            <source>APR</source>
            <translation>APR</translation>
        </message>
        <message>
            <source>AUG</source>
            <translation>AUG</translation>
        </message>
        <message>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <source>DEC</source>
            <translation>DEZ</translation>
        </message>
        <message>
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <source>FEB</source>
            <translation>FEB</translation>
        </message>
        <message>
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <source>JAN</source>
            <translation>JAN</translation>
        </message>
        <message>
            <source>JUL</source>
            <translation>JUL</translation>
        </message>
        <message>
            <source>JUN</source>
            <translation>JUN</translation>
        </message>
        <message>
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <source>MAR</source>
            <translation>MÄR</translation>
        </message>
        <message>
            <source>MAY</source>
            <translation>MAI</translation>
        </message>
        <message>
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>NOV</source>
            <translation>NOV</translation>
        </message>
        <message>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <source>OCT</source>
            <translation>OKT</translation>
        </message>
        <message>
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <source>SEP</source>
            <translation>SEP</translation>
        </message>
        <message>
            <source>September</source>
            <translation>September</translation>
        </message>
    </context>
    <context>
        <name>notes</name>
        <message>
            <source>Bilateral</source>
            <translation>Bilateral</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Presse</translation>
        </message>
        <message>
            <source>Said in the meeting</source>
            <translation>In der Sitzung gesagt</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>unsicher</translation>
        </message>
        <message>
            <source>{}: letters of another alphabet that look like Latin ones.</source>
            <translation>{}: Buchstaben eines anderen Alphabets, die wie lateinische aussehen.</translation>
        </message>
        <message>
            <source>{}: signs that nobody sees.</source>
            <translation>{}: unsichtbare Zeichen.</translation>
        </message>
        <message>
            <source>{}: signs that turn the direction of text round.</source>
            <translation>{}: Zeichen, die die Schreibrichtung umkehren.</translation>
        </message>
    </context>
    <context>
        <name>numbers</name>
        <message>
            <source>eight</source>
            <translation>acht</translation>
        </message>
        <message>
            <source>five</source>
            <translation>fünf</translation>
        </message>
        <message>
            <source>four</source>
            <translation>vier</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>neun</translation>
        </message>
        <message>
            <source>no</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>one</source>
            <translation>eine</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>sieben</translation>
        </message>
        <message>
            <source>six</source>
            <translation>sechs</translation>
        </message>
        <message>
            <source>ten</source>
            <translation>zehn</translation>
        </message>
        <message>
            <source>three</source>
            <translation>drei</translation>
        </message>
        <message>
            <source>two</source>
            <translation>zwei</translation>
        </message>
    </context>
    <context>
        <name>parts</name>
        <message>
            <source>A fourth matter of our own</source>
            <translation>Ein viertes eigenes Anliegen</translation>
        </message>
        <message>
            <source>A second matter of our own</source>
            <translation>Ein zweites eigenes Anliegen</translation>
        </message>
        <message>
            <source>A third matter of our own</source>
            <translation>Ein drittes eigenes Anliegen</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>Defensive lines for what we don’t open ourselves</source>
            <translation>Antworten auf das, was wir nicht selbst ansprechen</translation>
        </message>
        <message>
            <source>Facts, figures, earlier positions</source>
            <translation>Fakten, Zahlen, frühere Positionen</translation>
        </message>
        <message>
            <source>Flexibility</source>
            <translation>Spielraum</translation>
        </message>
        <message>
            <source>If raised</source>
            <translation>Reaktiv</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Intern</translation>
        </message>
        <message>
            <source>Key message</source>
            <translation>Kernbotschaft</translation>
        </message>
        <message>
            <source>Line to take</source>
            <translation>Sprechpunkte</translation>
        </message>
        <message>
            <source>Own part {}</source>
            <translation>Eigener Teil {}</translation>
        </message>
        <message>
            <source>Rationale</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Red line</source>
            <translation>Rote Linie</translation>
        </message>
        <message>
            <source>Shareable</source>
            <translation>Zur Weitergabe</translation>
        </message>
        <message>
            <source>The answer in one or two sentences</source>
            <translation>Die Antwort in ein bis zwei Sätzen</translation>
        </message>
        <message>
            <source>What else stays with us</source>
            <translation>Was sonst bei uns bleibt</translation>
        </message>
        <message>
            <source>What the minister says, speakable aloud</source>
            <translation>Was die Ministerin oder der Minister sagt, laut sprechbar</translation>
        </message>
        <message>
            <source>What we can’t accept</source>
            <translation>Was wir nicht annehmen können</translation>
        </message>
        <message>
            <source>What we could live with</source>
            <translation>Womit wir leben könnten</translation>
        </message>
        <message>
            <source>Why, with references</source>
            <translation>Warum, mit Belegen</translation>
        </message>
    </context>
    <context>
        <name>progress</name>
        <message>
            <source>Cleared</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Cleared with a remark</source>
            <translation>Freigegeben mit Anmerkung</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Aus einer Datei</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In Abstimmung</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>Einwand</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Wiederhergestellt</translation>
        </message>
    </context>
    <context>
        <name>prompts</name>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Papers ({})</source>
            <translation>Papiere ({})</translation>
        </message>
        <message>
            <source>Word templates ({})</source>
            <translation>Word-Vorlagen ({})</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Question {}</source>
            <translation>Frage {}</translation>
        </message>
        <message>
            <source>Question {} of {}</source>
            <translation>Frage {} von {}</translation>
        </message>
    </context>
    <context>
        <name>quotes</name>
        <message>
            <source>“{}”</source>
            <translation>„{}“</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n Kommentar</numerusform>
                <numerusform>%n Kommentare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) that went out (is|are) not in it.</source>
            <translation>
                <numerusform>%n verschickter Teil fehlt darin.</numerusform>
                <numerusform>%n verschickte Teile fehlen darin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) found no place: see below.</source>
            <translation>
                <numerusform>%n Stelle fand keinen Platz: siehe unten.</numerusform>
                <numerusform>%n Stellen fanden keinen Platz: siehe unten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n Vorschlag</numerusform>
                <numerusform>%n Vorschläge</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Adds {}.</source>
            <translation>Ergänzt {}.</translation>
        </message>
        <message>
            <source>All found their place.</source>
            <translation>Alle fanden ihren Platz.</translation>
        </message>
        <message>
            <source>Everything in it was here already.</source>
            <translation>Alles darin war schon hier.</translation>
        </message>
        <message>
            <source>Formats {}.</source>
            <translation>Formatiert {}.</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Steht hier</translation>
        </message>
        <message>
            <source>Makes another kind of paragraph of {}.</source>
            <translation>Macht aus {} eine andere Art von Absatz.</translation>
        </message>
        <message>
            <source>Nothing was changed in it.</source>
            <translation>Darin wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Others propose something else here.</source>
            <translation>Andere schlagen hier etwas anderes vor.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Removes {}.</source>
            <translation>Streicht {}.</translation>
        </message>
        <message>
            <source>Replaces {} by {}.</source>
            <translation>Ersetzt {} durch {}.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <source>The same words were changed here since.</source>
            <translation>Dieselben Worte wurden hier inzwischen geändert.</translation>
        </message>
        <message numerus="yes">
            <source>They are on %n question(s).</source>
            <translation>
                <numerusform>Sie betreffen %n Frage.</numerusform>
                <numerusform>Sie betreffen %n Fragen.</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>{} and {}.</source>
            <translation>{} und {}.</translation>
        </message>
        <message>
            <source>{} comments: {}</source>
            <translation>{} kommentiert: {}</translation>
        </message>
        <message>
            <source>{} takes out: {}</source>
            <translation>{} streicht: {}</translation>
        </message>
        <message>
            <source>{} writes: {}</source>
            <translation>{} schreibt: {}</translation>
        </message>
        <message>
            <source>“{}” is back.</source>
            <translation>„{}“ ist zurück.</translation>
        </message>
    </context>
    <context>
        <name>room</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n Mitglied</numerusform>
                <numerusform>%n Mitglieder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) (is|are) missing.</source>
            <translation>
                <numerusform>Es fehlt %n Mitglied.</numerusform>
                <numerusform>Es fehlen %n Mitglieder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>At least %n more members are needed.</source>
            <translation>
                <numerusform>Es braucht mindestens %n weiteres Mitglied.</numerusform>
                <numerusform>Es braucht mindestens %n weitere Mitglieder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Before: {}</source>
            <translation>Zuvor: {}</translation>
        </message>
        <message>
            <source>Conditions count as yes</source>
            <translation>Bedingungen zählen als Ja</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Delegation</translation>
        </message>
        <message>
            <source>Drafted here</source>
            <translation>Hier entworfen</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>In Kürze</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Intern</translation>
        </message>
        <message>
            <source>It is deemed attained, as the others are too few to block.</source>
            <translation>Sie gilt als erreicht, da die anderen zu wenige sind, um zu blockieren.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>Members and population are enough.</source>
            <translation>Mitglieder und Bevölkerung genügen.</translation>
        </message>
        <message>
            <source>No majority yet.</source>
            <translation>Noch keine Mehrheit.</translation>
        </message>
        <message>
            <source>Not heard on this question yet.</source>
            <translation>Zu dieser Frage noch nicht gehört.</translation>
        </message>
        <message>
            <source>Open note</source>
            <translation>Notiz öffnen</translation>
        </message>
        <message>
            <source>Open question</source>
            <translation>Frage öffnen</translation>
        </message>
        <message>
            <source>Open the note</source>
            <translation>Notiz öffnen</translation>
        </message>
        <message>
            <source>Our position</source>
            <translation>Unsere Position</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Bevölkerung</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Rows are sorted by stance; columns are no delegations.</source>
            <translation>Zeilen sind nach Haltung sortiert; Spalten sind keine Delegationen.</translation>
        </message>
        <message>
            <source>Shares of the population in percent, {}.</source>
            <translation>Anteile an der Bevölkerung in Prozent, {}.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Kürzel</translation>
        </message>
        <message numerus="yes">
            <source>Smallest sets, added to the %n in favour</source>
            <translation>
                <numerusform>Kleinste Gruppen, zusätzlich zu %n dafür</numerusform>
                <numerusform>Kleinste Gruppen, zusätzlich zu den %n dafür</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Smallest sets, taken from the %n in favour</source>
            <translation>
                <numerusform>Kleinste Gruppen aus %n dafür</numerusform>
                <numerusform>Kleinste Gruppen aus den %n dafür</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Smallest sets, taken from the %n not in favour</source>
            <translation>
                <numerusform>Kleinste Gruppen aus %n nicht dafür</numerusform>
                <numerusform>Kleinste Gruppen aus den %n nicht dafür</numerusform>
            </translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Haltung</translation>
        </message>
        <message>
            <source>There is a majority.</source>
            <translation>Es gibt eine Mehrheit.</translation>
        </message>
        <message numerus="yes">
            <source>Those not in favour (is|are) %n member(s) with {}.</source>
            <translation>
                <numerusform>Nicht dafür ist %n Mitglied mit {}.</numerusform>
                <numerusform>Nicht dafür sind %n Mitglieder mit {}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Those not in favour (is|are) %n member(s) with {}: {}</source>
            <translation>
                <numerusform>Nicht dafür ist %n Mitglied mit {}: {}</numerusform>
                <numerusform>Nicht dafür sind %n Mitglieder mit {}: {}</numerusform>
            </translation>
        </message>
        <message>
            <source>Those who are undecided are not enough.</source>
            <translation>Die Unentschiedenen genügen nicht.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Too close to say.</source>
            <translation>Zu knapp.</translation>
        </message>
        <message>
            <source>What if it changed sides</source>
            <translation>Was wäre, wenn sie die Seite wechselte</translation>
        </message>
        <message>
            <source>Where delegations stand</source>
            <translation>Wo die Delegationen stehen</translation>
        </message>
        <message>
            <source>Who would break it</source>
            <translation>Wer sie zu Fall brächte</translation>
        </message>
        <message>
            <source>Who would break the blocking minority</source>
            <translation>Wer die Sperrminorität auflösen würde</translation>
        </message>
        <message>
            <source>Who would complete it</source>
            <translation>Wer sie vervollständigt</translation>
        </message>
        <message>
            <source>Without a proposal members and population must both be enough, however few the others are.</source>
            <translation>Ohne Vorschlag müssen Mitglieder und Bevölkerung beide genügen, so wenige die anderen auch sind.</translation>
        </message>
        <message>
            <source>Without {}, Protocol {}</source>
            <translation>Ohne {}, Protokoll {}</translation>
        </message>
        <message>
            <source>a blocking minority ({} members, more than 35 %).</source>
            <translation>eine Sperrminorität ({} Mitglieder, mehr als 35 %).</translation>
        </message>
        <message>
            <source>needs {}</source>
            <translation>nötig: {}</translation>
        </message>
        <message>
            <source>needs {} %</source>
            <translation>nötig: {} %</translation>
        </message>
        <message>
            <source>no blocking minority ({} members, more than 35 %).</source>
            <translation>keine Sperrminorität ({} Mitglieder, mehr als 35 %).</translation>
        </message>
        <message>
            <source>now: {}</source>
            <translation>jetzt: {}</translation>
        </message>
        <message>
            <source>supposed: {}</source>
            <translation>angenommen: {}</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>{} and {}</source>
            <translation>{} und {}</translation>
        </message>
        <message>
            <source>{} lifts its reservation</source>
            <translation>{}: Vorbehalt aufgehoben</translation>
        </message>
        <message>
            <source>{} of the population is within 0.2 points of the threshold, which rounded figures may hide.</source>
            <translation>{} der Bevölkerung liegen weniger als 0,2 Punkte von der Schwelle entfernt; gerundete Zahlen können das verdecken.</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} von {}</translation>
        </message>
        <message>
            <source>{} points of population are missing.</source>
            <translation>Es fehlen {} Prozentpunkte der Bevölkerung.</translation>
        </message>
        <message>
            <source>{} supports</source>
            <translation>{} stimmt zu</translation>
        </message>
        <message>
            <source>{} votes against</source>
            <translation>{} stimmt dagegen</translation>
        </message>
        <message>
            <source>{}, {}</source>
            <translation>{}, {}</translation>
        </message>
        <message>
            <source>{}.{}</source>
            <translation>{},{}</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>All meetings found</source>
            <translation>Alle gefundenen Tagungen</translation>
        </message>
        <message>
            <source>All notes found</source>
            <translation>Alle gefundenen Notizen</translation>
        </message>
        <message>
            <source>All papers found</source>
            <translation>Alle gefundenen Papiere</translation>
        </message>
        <message>
            <source>All positions found</source>
            <translation>Alle gefundenen Positionen</translation>
        </message>
        <message>
            <source>All questions found</source>
            <translation>Alle gefundenen Fragen</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Tagungen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papiere</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Positionen</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
    </context>
    <context>
        <name>speaking</name>
        <message numerus="yes">
            <source>%n word(s), {} · session {} of {}</source>
            <translation>
                <numerusform>%n Wort, {} · Sitzung {} von {}</numerusform>
                <numerusform>%n Wörter, {} · Sitzung {} von {}</numerusform>
            </translation>
        </message>
        <message>
            <source>then the session is within the limit</source>
            <translation>dann bleibt die Sitzung in der Grenze</translation>
        </message>
        <message>
            <source>{} over the limit</source>
            <translation>{} über der Grenze</translation>
        </message>
        <message>
            <source>{} without what may be left out</source>
            <translation>{} ohne das, was wegfallen kann</translation>
        </message>
    </context>
    <context>
        <name>stances</name>
        <message>
            <source>Neutral</source>
            <translation>Neutral</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Oppose</source>
            <translation>Ablehnung</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Vorbehalt</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Zustimmung</translation>
        </message>
        <message>
            <source>With conditions</source>
            <translation>Bedingt</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n geändert</numerusform>
                <numerusform>%n geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n entfallen</numerusform>
                <numerusform>%n entfallen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n Frage</numerusform>
                <numerusform>%n Fragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same</source>
            <translation>
                <numerusform>%n gleich</numerusform>
                <numerusform>%n gleich</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Entfallen</translation>
        </message>
        <message>
            <source>It has the same number, and most of its questions are the same.</source>
            <translation>Es hat dieselbe Nummer, und die meisten Fragen sind dieselben.</translation>
        </message>
        <message>
            <source>Its number says so.</source>
            <translation>Das sagt seine Nummer.</translation>
        </message>
        <message>
            <source>Its number says so. It is kept beside the newer one; the questions stay as they are.</source>
            <translation>Das sagt seine Nummer. Es wird neben dem neueren aufbewahrt; die Fragen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>No number says so, but meeting, title and most of the questions are the same.</source>
            <translation>Keine Nummer sagt es, aber Tagung, Titel und die meisten Fragen sind dieselben.</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>This is an older version of {}.</source>
            <translation>Dies ist eine ältere Fassung von {}.</translation>
        </message>
        <message>
            <source>This is {} again, in another file.</source>
            <translation>Dies ist wieder {}, in einer anderen Datei.</translation>
        </message>
        <message>
            <source>This is {} of {}.</source>
            <translation>Dies ist {} von {}.</translation>
        </message>
        <message>
            <source>This is {}; the store has {}.</source>
            <translation>Dies ist {}; abgelegt ist {}.</translation>
        </message>
        <message>
            <source>This looks like a new version of {}.</source>
            <translation>Dies sieht nach einer neuen Fassung von {} aus.</translation>
        </message>
        <message>
            <source>asked again</source>
            <translation>wieder gestellt</translation>
        </message>
        <message>
            <source>not in {}</source>
            <translation>nicht in {}</translation>
        </message>
        <message>
            <source>now in another session</source>
            <translation>jetzt in einer anderen Sitzung</translation>
        </message>
        <message>
            <source>was {}</source>
            <translation>vorher {}</translation>
        </message>
        <message>
            <source>without a label</source>
            <translation>ohne Nummer</translation>
        </message>
    </context>
    <context>
        <name>warnings</name>
        <message>
            <source>A footnote has a mark but no text.</source>
            <translation>Eine Fußnote hat ein Zeichen, aber keinen Text.</translation>
        </message>
        <message>
            <source>Either the paper counts them differently, or one passage was wrongly taken for a question: is it the paper or the reading?</source>
            <translation>Entweder zählt das Papier anders, oder eine Stelle wurde zu Unrecht für eine Frage gehalten: Liegt es am Papier oder am Lesen?</translation>
        </message>
        <message>
            <source>Either the paper leaves one out, or one was not recognised: is it the paper or the reading?</source>
            <translation>Entweder lässt das Papier eine aus, oder eine wurde nicht erkannt: Liegt es am Papier oder am Lesen?</translation>
        </message>
        <message>
            <source>It is not certain that this is a question to ministers.</source>
            <translation>Es ist nicht sicher, dass dies eine Frage an die Minister ist.</translation>
        </message>
        <message>
            <source>No question to ministers was found.</source>
            <translation>Es wurde keine Frage an die Minister gefunden.</translation>
        </message>
        <message>
            <source>Pages that are pictures without text: {}.</source>
            <translation>Seiten, die Bilder ohne Text sind: {}.</translation>
        </message>
        <message>
            <source>Scanned pages were not read.</source>
            <translation>Gescannte Seiten wurden nicht gelesen.</translation>
        </message>
        <message>
            <source>The file holds comments; they were left out.</source>
            <translation>Die Datei enthält Kommentare; sie wurden weggelassen.</translation>
        </message>
        <message>
            <source>The file holds hidden text; it was left out.</source>
            <translation>Die Datei enthält verborgenen Text; er wurde weggelassen.</translation>
        </message>
        <message>
            <source>The file holds macros; they were left out.</source>
            <translation>Die Datei enthält Makros; sie wurden weggelassen.</translation>
        </message>
        <message>
            <source>The file holds tracked changes; the new text was taken.</source>
            <translation>Die Datei enthält nachverfolgte Änderungen; der neue Text wurde übernommen.</translation>
        </message>
        <message>
            <source>The file is in Word's rare strict format; compare it with what was read.</source>
            <translation>Die Datei hat Words seltenes striktes Format; vergleichen Sie sie mit dem Gelesenen.</translation>
        </message>
        <message>
            <source>The file points at outside content; it was not fetched.</source>
            <translation>Die Datei verweist auf äußere Inhalte; sie wurden nicht geholt.</translation>
        </message>
        <message>
            <source>The file's encoding was guessed: check the accents.</source>
            <translation>Die Zeichenkodierung wurde geraten: Prüfen Sie Umlaute und Akzente.</translation>
        </message>
        <message>
            <source>The mail has attachments that were not read; import them as files.</source>
            <translation>Die E-Mail hat Anhänge, die nicht gelesen wurden; fügen Sie sie als Dateien hinzu.</translation>
        </message>
        <message>
            <source>The paper announces questions, but no list follows.</source>
            <translation>Das Papier kündigt Fragen an, aber keine Liste folgt.</translation>
        </message>
        <message numerus="yes">
            <source>The paper announces {} question(s); {} found.</source>
            <translation>
                <numerusform>Das Papier kündigt {} Frage an; {} gefunden.</numerusform>
                <numerusform>Das Papier kündigt {} Fragen an; {} gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>The text breaks off inside a sentence.</source>
            <translation>Der Text bricht mitten im Satz ab.</translation>
        </message>
        <message>
            <source>The text looks badly scanned; compare it with the file.</source>
            <translation>Der Text wirkt schlecht gescannt; vergleichen Sie ihn mit der Datei.</translation>
        </message>
        <message>
            <source>none was</source>
            <translation>keine wurde</translation>
        </message>
        <message>
            <source>one was</source>
            <translation>eine wurde</translation>
        </message>
        <message>
            <source>{} were</source>
            <translation>{} wurden</translation>
        </message>
    </context>
</TS>
