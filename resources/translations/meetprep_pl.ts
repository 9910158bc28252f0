<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>AgendaView</name>
        <message>
            <source>Add session</source>
            <translation>Dodaj sesję</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Porządek obrad</translation>
        </message>
        <message>
            <source>The agenda isn’t issued yet. Add a paper or a session.</source>
            <translation>Porządku obrad jeszcze nie ma. Dodaj dokument lub sesję.</translation>
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>Leave it</source>
            <translation>Porzuć</translation>
        </message>
        <message>
            <source>Leave this paper? Its corrections would be lost.</source>
            <translation>Porzucić ten dokument? Jego poprawki przepadną.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Zobacz</translation>
        </message>
        <message>
            <source>“{}” is read.</source>
            <translation>Dokument „{}” został odczytany.</translation>
        </message>
        <message>
            <source>“{}” is stored; it holds no question.</source>
            <translation>Dokument „{}” został zapisany; nie zawiera pytań.</translation>
        </message>
    </context>
    <context>
        <name>BesidePane</name>
        <message>
            <source>All it said</source>
            <translation>Wszystko, co powiedziała</translation>
        </message>
        <message>
            <source>Back to the inbox (Esc)</source>
            <translation>Z powrotem do skrzynki (Esc)</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Zmień…</translation>
        </message>
        <message>
            <source>Choose a note to hold it against our line.</source>
            <translation>Wybrać notatkę, aby porównać ją z naszą linią.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Oznacz jako przeczytane</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Oznacz jako nieprzeczytane</translation>
        </message>
        <message>
            <source>Our assessment</source>
            <translation>Nasza ocena</translation>
        </message>
        <message>
            <source>Quote in If raised</source>
            <translation>Cytuj w „W razie poruszenia”</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Hasła</translation>
        </message>
        <message>
            <source>What we make of it</source>
            <translation>Co o tym sądzimy</translation>
        </message>
        <message>
            <source>scrutiny, legal form</source>
            <translation>badanie, forma prawna</translation>
        </message>
    </context>
    <context>
        <name>BringingBack</name>
        <message>
            <source>Not restored: what was typed last is not saved yet.</source>
            <translation>Nie przywrócono: ostatnio wpisany tekst nie jest jeszcze zapisany.</translation>
        </message>
        <message>
            <source>What was there before stays in the history; Ctrl+Z brings it back.</source>
            <translation>Poprzedni tekst pozostaje w historii; Ctrl+Z go przywraca.</translation>
        </message>
        <message>
            <source>{} is restored.</source>
            <translation>Przywrócono: {}.</translation>
        </message>
    </context>
    <context>
        <name>BusyBar</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Reading “{}”: page {} of {}…</source>
            <translation>Odczyt „{}”: strona {} z {}…</translation>
        </message>
        <message>
            <source>Reading “{}”…</source>
            <translation>Odczyt „{}”…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Przerwij odczyt</translation>
        </message>
    </context>
    <context>
        <name>CardHandle</name>
        <message>
            <source>Drag to another place</source>
            <translation>Przeciągnij w inne miejsce</translation>
        </message>
        <message>
            <source>Move down (Ctrl+Shift+Down)</source>
            <translation>W dół (Ctrl+Shift+Dół)</translation>
        </message>
        <message>
            <source>Move up (Ctrl+Shift+Up)</source>
            <translation>W górę (Ctrl+Shift+Góra)</translation>
        </message>
    </context>
    <context>
        <name>CellFoot</name>
        <message>
            <source>Open note</source>
            <translation>Otwórz notatkę</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>ChangeBanner</name>
        <message>
            <source>Checked</source>
            <translation>Sprawdzone</translation>
        </message>
        <message>
            <source>Its label in {} was {}</source>
            <translation>Jego oznaczenie w {}: {}</translation>
        </message>
        <message>
            <source>The question changed in {} since this was drafted.</source>
            <translation>Pytanie zmieniło się w {} po napisaniu tego tekstu.</translation>
        </message>
        <message>
            <source>This question is {}.</source>
            <translation>Tego pytania {}.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Co się zmieniło</translation>
        </message>
        <message>
            <source>What was drafted is kept; the position paper leaves it out.</source>
            <translation>Napisany tekst pozostaje; dokument ze stanowiskiem go pomija.</translation>
        </message>
        <message>
            <source>without a label</source>
            <translation>bez oznaczenia</translation>
        </message>
    </context>
    <context>
        <name>ChangeCard</name>
        <message>
            <source>Nothing was written.</source>
            <translation>Nic nie napisano.</translation>
        </message>
    </context>
    <context>
        <name>ChangeText</name>
        <message>
            <source>Formatting changed</source>
            <translation>Zmienione formatowanie</translation>
        </message>
    </context>
    <context>
        <name>ChoicePill</name>
        <message>
            <source>Any</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>any</source>
            <translation>wszystkie</translation>
        </message>
    </context>
    <context>
        <name>ClashPanel</name>
        <message>
            <source>On this screen</source>
            <translation>Na tym ekranie</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Drugi</translation>
        </message>
    </context>
    <context>
        <name>ClearanceDesk</name>
        <message>
            <source>The name is forgotten; its texts stay in the history.</source>
            <translation>Nazwę usunięto; teksty pozostają w historii.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>{} no longer has to clear this.</source>
            <translation>{}: zatwierdzenie nie jest już wymagane.</translation>
        </message>
    </context>
    <context>
        <name>ClearancePane</name>
        <message>
            <source>Clearance</source>
            <translation>Zatwierdzanie</translation>
        </message>
        <message>
            <source>Nobody has to clear this yet.</source>
            <translation>Nikt jeszcze nie musi tego zatwierdzać.</translation>
        </message>
        <message>
            <source>Same steps as the last question</source>
            <translation>Kroki jak przy ostatnim pytaniu</translation>
        </message>
        <message>
            <source>{} of {} agreed</source>
            <translation>zgodnych: {} z {}</translation>
        </message>
    </context>
    <context>
        <name>ClearedBanner</name>
        <message>
            <source>Back to the cleared text</source>
            <translation>Wróć do zatwierdzonego tekstu</translation>
        </message>
        <message>
            <source>Changed since it was cleared {}.</source>
            <translation>Zmienione po zatwierdzeniu ({}).</translation>
        </message>
        <message>
            <source>Cleared {} by {}.</source>
            <translation>Zatwierdzone: {}, przez: {}.</translation>
        </message>
        <message>
            <source>Cleared {}.</source>
            <translation>Zatwierdzone: {}.</translation>
        </message>
        <message>
            <source>The position paper prints it as a draft.</source>
            <translation>W dokumencie ze stanowiskiem figuruje jako projekt.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Co się zmieniło</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Close and lose what is not saved</source>
            <translation>Zamknij i porzuć niezapisane</translation>
        </message>
        <message>
            <source>Close meetprep</source>
            <translation>Zamknij meetprep</translation>
        </message>
        <message>
            <source>Close meetprep? The corrections of this paper would be lost.</source>
            <translation>Zamknąć meetprep? Poprawki w tym dokumencie przepadną.</translation>
        </message>
    </context>
    <context>
        <name>CommentDesk</name>
        <message>
            <source>Comment deleted.</source>
            <translation>Komentarz usunięty.</translation>
        </message>
        <message>
            <source>Comment on the selection</source>
            <translation>Skomentuj zaznaczenie</translation>
        </message>
        <message>
            <source>Comment resolved.</source>
            <translation>Komentarz załatwiony.</translation>
        </message>
    </context>
    <context>
        <name>CommentField</name>
        <message>
            <source>Ctrl+Enter keeps it, Esc leaves it</source>
            <translation>Ctrl+Enter zachowuje, Esc porzuca</translation>
        </message>
    </context>
    <context>
        <name>CommentsPane</name>
        <message numerus="yes">
            <source>%n more (is|are) resolved or by others.</source>
            <translation>
                <numerusform>Jeszcze %n jest załatwiony lub od innej osoby.</numerusform>
                <numerusform>Jeszcze %n są załatwione lub od innych osób.</numerusform>
                <numerusform>Jeszcze %n jest załatwionych lub od innych osób.</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Skomentuj</translation>
        </message>
        <message>
            <source>Comment on what is selected ({})</source>
            <translation>Skomentuj zaznaczone ({})</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Komentarze</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Wszyscy</translation>
        </message>
        <message>
            <source>No comments.</source>
            <translation>Brak komentarzy.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwarte</translation>
        </message>
        <message>
            <source>Which comments</source>
            <translation>Które komentarze</translation>
        </message>
    </context>
    <context>
        <name>ContrastRows</name>
        <message>
            <source>Agree</source>
            <translation>Zgodność</translation>
        </message>
        <message>
            <source>Apart</source>
            <translation>Rozbieżność</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Milczenie</translation>
        </message>
        <message>
            <source>What both say</source>
            <translation>Co mówią obie strony</translation>
        </message>
        <message>
            <source>What it leaves open</source>
            <translation>Co pozostawia otwarte</translation>
        </message>
        <message>
            <source>Where we differ</source>
            <translation>W czym się różnimy</translation>
        </message>
        <message>
            <source>in substance</source>
            <translation>co do istoty</translation>
        </message>
        <message>
            <source>in words</source>
            <translation>w słowach</translation>
        </message>
        <message>
            <source>{}: take the selected words</source>
            <translation>{}: przejmij zaznaczone słowa</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message numerus="yes">
            <source>%n passage(s) dismissed.</source>
            <translation>
                <numerusform>Odłożono %n fragment.</numerusform>
                <numerusform>Odłożono %n fragmenty.</numerusform>
                <numerusform>Odłożono %n fragmentów.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) accepted.</source>
            <translation>
                <numerusform>Przyjęto %n propozycję.</numerusform>
                <numerusform>Przyjęto %n propozycje.</numerusform>
                <numerusform>Przyjęto %n propozycji.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) rejected.</source>
            <translation>
                <numerusform>Odrzucono %n propozycję.</numerusform>
                <numerusform>Odrzucono %n propozycje.</numerusform>
                <numerusform>Odrzucono %n propozycji.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) still open.</source>
            <translation>
                <numerusform>%n propozycja nadal otwarta.</numerusform>
                <numerusform>%n propozycje nadal otwarte.</numerusform>
                <numerusform>%n propozycji nadal otwartych.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same words were changed here since: look at each.</source>
            <translation>Te same słowa zmieniono tu w międzyczasie: do obejrzenia po kolei.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>DelegationGrid</name>
        <message>
            <source>Add a body…</source>
            <translation>Dodaj podmiot…</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Inna…</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Find a delegation</source>
            <translation>Szukaj delegacji</translation>
        </message>
        <message>
            <source>No delegation is called that.</source>
            <translation>Żadna delegacja tak się nie nazywa.</translation>
        </message>
    </context>
    <context>
        <name>DemoCard</name>
        <message>
            <source>Open the demo</source>
            <translation>Otwórz demo</translation>
        </message>
        <message>
            <source>The Warsaw paper of January 2025, three questions, invented positions. It lives in a store of its own that goes away when you close it.</source>
            <translation>Dokument warszawski ze stycznia 2025 r., trzy pytania, zmyślone stanowiska. Demo ma własną bazę, która znika po zamknięciu.</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>Back to {}</source>
            <translation>Wróć: {}</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>Podczas pisania</translation>
        </message>
        <message>
            <source>You are drafting as {}, not as {}.</source>
            <translation>Piszesz jako {}, nie jako {}.</translation>
        </message>
    </context>
    <context>
        <name>DeskSection</name>
        <message>
            <source>Add a body…</source>
            <translation>Dodaj podmiot…</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Biurko</translation>
        </message>
        <message>
            <source>History, clearance and search name you so from now on. Papers for others never do.</source>
            <translation>Odtąd tak podpisują Cię historia, akceptacja i wyszukiwanie. Dokumenty dla innych – nigdy.</translation>
        </message>
        <message>
            <source>Home delegation</source>
            <translation>Własna delegacja</translation>
        </message>
        <message>
            <source>Whose desk this is, and who works at it.</source>
            <translation>Czyje to biurko i kto przy nim pracuje.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Imię i nazwisko</translation>
        </message>
        <message>
            <source>Your unit</source>
            <translation>Komórka organizacyjna</translation>
        </message>
    </context>
    <context>
        <name>DeskSwitch</name>
        <message>
            <source>Draft as another delegation</source>
            <translation>Pisz jako inna delegacja</translation>
        </message>
        <message>
            <source>EU agencies</source>
            <translation>Agencje UE</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>Instytucje</translation>
        </message>
        <message>
            <source>Member States</source>
            <translation>Państwa członkowskie</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Inne</translation>
        </message>
        <message>
            <source>Our position</source>
            <translation>Nasze stanowisko</translation>
        </message>
        <message>
            <source>Position of {}</source>
            <translation>Stanowisko: {}</translation>
        </message>
        <message>
            <source>Schengen associates</source>
            <translation>Państwa stowarzyszone z Schengen</translation>
        </message>
        <message>
            <source>{} (our own)</source>
            <translation>{} (własna)</translation>
        </message>
    </context>
    <context>
        <name>DifferenceText</name>
        <message>
            <source>[deleted: {}]</source>
            <translation>[usunięto: {}]</translation>
        </message>
        <message>
            <source>[inserted: {}]</source>
            <translation>[wstawiono: {}]</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>Doubt {} of {} · F8 goes to the next</source>
            <translation>Wątpliwość {} z {} · F8: następna</translation>
        </message>
        <message>
            <source>It’s the paper</source>
            <translation>Tak jest w dokumencie</translation>
        </message>
        <message>
            <source>Let me fix it</source>
            <translation>Popraw samodzielnie</translation>
        </message>
        <message>
            <source>Page {}</source>
            <translation>Strona {}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Choose a paper</source>
            <translation>Wybierz dokument</translation>
        </message>
        <message>
            <source>Drop the Presidency’s paper here</source>
            <translation>Upuść tu dokument prezydencji</translation>
        </message>
        <message>
            <source>or choose a file…</source>
            <translation>lub wybierz plik…</translation>
        </message>
    </context>
    <context>
        <name>EarlierCard</name>
        <message>
            <source>Changed since that meeting</source>
            <translation>Zmienione od tamtego posiedzenia</translation>
        </message>
        <message>
            <source>Insert with source</source>
            <translation>Wstaw ze źródłem</translation>
        </message>
        <message>
            <source>Insert with source: {}</source>
            <translation>Wstaw ze źródłem: {}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Open {}</source>
            <translation>Otwórz: {}</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Choose a file…</source>
            <translation>Wybierz plik…</translation>
        </message>
        <message>
            <source>Drop a paper to begin.</source>
            <translation>Upuść dokument, aby zacząć.</translation>
        </message>
        <message>
            <source>No meeting has a question yet. Drop its paper here.</source>
            <translation>Żadne posiedzenie nie ma jeszcze pytań. Upuść tu jego dokument.</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <source>Export brief…</source>
            <translation>Eksportuj teczkę ministra…</translation>
        </message>
        <message>
            <source>Export overview of positions…</source>
            <translation>Eksportuj przegląd stanowisk…</translation>
        </message>
        <message>
            <source>Export position paper…</source>
            <translation>Eksportuj stanowisko…</translation>
        </message>
        <message>
            <source>Export review copy…</source>
            <translation>Eksportuj egzemplarz do uzgodnień…</translation>
        </message>
        <message>
            <source>Export speaking note…</source>
            <translation>Eksportuj notatkę do wystąpienia…</translation>
        </message>
        <message>
            <source>Where the files go</source>
            <translation>Dokąd trafią pliki</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Zamknij (Esc)</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
        <message>
            <source>Nothing would go in. Draft a key message, a line to take or a rationale.</source>
            <translation>Nic by się tu nie znalazło. Należy napisać główny przekaz, linię do wystąpienia lub uzasadnienie.</translation>
        </message>
    </context>
    <context>
        <name>FiguresNote</name>
        <message>
            <source>Abstaining counts like a no. Population figures of {}; closer than 0.2 points reads “too close”.</source>
            <translation>Wstrzymanie się liczy się jak głos przeciw. Dane o ludności z {} r.; bliżej niż 0,2 punktu: „zbyt blisko”.</translation>
        </message>
        <message>
            <source>Replace the figures…</source>
            <translation>Zastąp dane…</translation>
        </message>
        <message>
            <source>Use those of meetprep</source>
            <translation>Użyj danych meetprep</translation>
        </message>
    </context>
    <context>
        <name>FilterPills</name>
        <message>
            <source>Delegation</source>
            <translation>Delegacja</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Posiedzenie</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Część</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Zamknij (Esc)</translation>
        </message>
        <message>
            <source>Exact case and accents</source>
            <translation>Dokładna wielkość liter i znaki</translation>
        </message>
        <message>
            <source>Find in this meeting</source>
            <translation>Szukaj w tym posiedzeniu</translation>
        </message>
        <message>
            <source>Next place (Enter)</source>
            <translation>Następne miejsce (Enter)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nie znaleziono</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter)</source>
            <translation>Poprzednie miejsce (Shift+Enter)</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Zamień</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Zamień wszystkie</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Zamień na</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} z {}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Find in this meeting</source>
            <translation>Szukaj w tym posiedzeniu</translation>
        </message>
        <message>
            <source>Replace in this meeting</source>
            <translation>Zamień w tym posiedzeniu</translation>
        </message>
        <message>
            <source>{} replaced</source>
            <translation>Zamieniono: {}</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Session {}</source>
            <translation>Sesja {}</translation>
        </message>
    </context>
    <context>
        <name>FormatActions</name>
        <message>
            <source>Bold</source>
            <translation>Pogrubienie</translation>
        </message>
        <message>
            <source>Bullets</source>
            <translation>Punktory</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Przypis</translation>
        </message>
        <message>
            <source>Heading {}</source>
            <translation>Nagłówek {}</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Nagłówki</translation>
        </message>
        <message>
            <source>Headings (Ctrl+Alt+1 to 3, plain: Ctrl+Alt+0)</source>
            <translation>Nagłówki (Ctrl+Alt+1 do 3, zwykły tekst: Ctrl+Alt+0)</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursywa</translation>
        </message>
        <message>
            <source>Leave out if short of time</source>
            <translation>Pomiń, gdy brakuje czasu</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Odnośnik</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numeracja</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Wklej jako zwykły tekst</translation>
        </message>
        <message>
            <source>Plain paragraph</source>
            <translation>Zwykły akapit</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Cytat</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>Podkreślenie</translation>
        </message>
    </context>
    <context>
        <name>GroupForm</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Friends of regulation</source>
            <translation>Przyjaciele rozporządzenia</translation>
        </message>
        <message>
            <source>How is the group called?</source>
            <translation>Jak nazywa się grupa?</translation>
        </message>
        <message>
            <source>In all meetings</source>
            <translation>We wszystkich posiedzeniach</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Zachowaj</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
    </context>
    <context>
        <name>GroupsDesk</name>
        <message>
            <source>The group “{}” is deleted.</source>
            <translation>Grupa „{}” jest usunięta.</translation>
        </message>
    </context>
    <context>
        <name>GroupsView</name>
        <message>
            <source>Change the group</source>
            <translation>Zmień grupę</translation>
        </message>
        <message>
            <source>Like-minded</source>
            <translation>Podobnie myślący</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Nowa grupa</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n footnote(s) changed</source>
            <translation>
                <numerusform>zmieniono %n przypis</numerusform>
                <numerusform>zmieniono %n przypisy</numerusform>
                <numerusform>zmieniono %n przypisów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n część</numerusform>
                <numerusform>%n części</numerusform>
                <numerusform>%n części</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n save(s) in one sitting</source>
            <translation>
                <numerusform>%n zapis za jednym razem</numerusform>
                <numerusform>%n zapisy za jednym razem</numerusform>
                <numerusform>%n zapisów za jednym razem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) in</source>
            <translation>
                <numerusform>dodano %n słowo</numerusform>
                <numerusform>dodano %n słowa</numerusform>
                <numerusform>dodano %n słów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) out</source>
            <translation>
                <numerusform>usunięto %n słowo</numerusform>
                <numerusform>usunięto %n słowa</numerusform>
                <numerusform>usunięto %n słów</numerusform>
            </translation>
        </message>
        <message>
            <source>Cleared version</source>
            <translation>Wersja zatwierdzona</translation>
        </message>
        <message>
            <source>Everybody agreed to this text</source>
            <translation>Wszyscy zgodzili się na ten tekst</translation>
        </message>
        <message>
            <source>First draft</source>
            <translation>Pierwszy projekt</translation>
        </message>
        <message>
            <source>Formatting changed</source>
            <translation>Zmienione formatowanie</translation>
        </message>
        <message>
            <source>Kept as “{}”</source>
            <translation>Zachowano jako „{}”</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Bez różnic</translation>
        </message>
        <message>
            <source>Nothing changed since: {}</source>
            <translation>Bez zmian od: {}</translation>
        </message>
        <message>
            <source>Restore revision {}</source>
            <translation>Przywróć wersję {}</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Przywróć tę wersję</translation>
        </message>
        <message>
            <source>Speaking time {} → {}</source>
            <translation>Czas wystąpienia {} → {}</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Nieznana osoba</translation>
        </message>
        <message>
            <source>What changed in revision {}</source>
            <translation>Co się zmieniło w wersji {}</translation>
        </message>
        <message>
            <source>What changed since: {}</source>
            <translation>Co się zmieniło od: {}</translation>
        </message>
        <message>
            <source>What changed up to revision {}</source>
            <translation>Co się zmieniło do wersji {}</translation>
        </message>
        <message>
            <source>against</source>
            <translation>w porównaniu z</translation>
        </message>
        <message>
            <source>revision {}</source>
            <translation>wersja {}</translation>
        </message>
    </context>
    <context>
        <name>HistoryDesk</name>
        <message>
            <source>History of this part</source>
            <translation>Historia tej części</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>After</source>
            <translation>Po</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Wróć do biurka</translation>
        </message>
        <message>
            <source>Back to the desk (Esc)</source>
            <translation>Wróć do biurka (Esc)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Przed</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Zmiany</translation>
        </message>
        <message>
            <source>Cleared version</source>
            <translation>Wersja zatwierdzona</translation>
        </message>
        <message>
            <source>Compare with: {}</source>
            <translation>Porównaj z: {}</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Kopiuj tekst</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>In the history</source>
            <translation>W historii</translation>
        </message>
        <message>
            <source>No version of this position has a name yet.</source>
            <translation>Żadna wersja tego stanowiska nie ma jeszcze nazwy.</translation>
        </message>
        <message>
            <source>Nothing was saved in this part yet.</source>
            <translation>W tej części nic jeszcze nie zapisano.</translation>
        </message>
        <message>
            <source>Restoring adds a new revision; nothing is lost.</source>
            <translation>Dodaje nową wersję; nic nie ginie.</translation>
        </message>
        <message>
            <source>Revision {}</source>
            <translation>Wersja {}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Where it travelled</source>
            <translation>Dokąd trafił tekst</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>Forget the name {}</source>
            <translation>Usuń nazwę {}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>History of this part (Ctrl+Shift+H)</source>
            <translation>Historia tej części (Ctrl+Shift+H)</translation>
        </message>
        <message>
            <source>Keep the position as it is now under this name</source>
            <translation>Zachowaj obecny stan stanowiska pod tą nazwą</translation>
        </message>
        <message>
            <source>Name it</source>
            <translation>Nazwij</translation>
        </message>
        <message>
            <source>Name of this version</source>
            <translation>Nazwa tej wersji</translation>
        </message>
        <message>
            <source>No version of this position has a name yet.</source>
            <translation>Żadna wersja tego stanowiska nie ma jeszcze nazwy.</translation>
        </message>
        <message>
            <source>Nothing was saved in this part yet.</source>
            <translation>W tej części nic jeszcze nie zapisano.</translation>
        </message>
        <message>
            <source>Open the history</source>
            <translation>Otwórz historię</translation>
        </message>
        <message>
            <source>Sent to cabinet</source>
            <translation>Wysłane do gabinetu</translation>
        </message>
        <message>
            <source>Versions of the whole position</source>
            <translation>Wersje całego stanowiska</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n przypis</numerusform>
                <numerusform>%n przypisy</numerusform>
                <numerusform>%n przypisów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s), </source>
            <translation>
                <numerusform>%n strona, </numerusform>
                <numerusform>%n strony, </numerusform>
                <numerusform>%n stron, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n pytanie</numerusform>
                <numerusform>%n pytania</numerusform>
                <numerusform>%n pytań</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s)</source>
            <translation>
                <numerusform>%n odesłanie</numerusform>
                <numerusform>%n odesłania</numerusform>
                <numerusform>%n odesłań</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesja</numerusform>
                <numerusform>%n sesje</numerusform>
                <numerusform>%n sesji</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Przyjmij</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Close without storing</source>
            <translation>Zamknij bez zapisu</translation>
        </message>
        <message>
            <source>Goes into a meeting of the store: {}. Nothing is stored yet.</source>
            <translation>Trafi do istniejącego posiedzenia: {}. Nic jeszcze nie zapisano.</translation>
        </message>
        <message>
            <source>Goes into a new meeting: {}. Nothing is stored yet.</source>
            <translation>Trafi do nowego posiedzenia: {}. Nic jeszcze nie zapisano.</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>W dół</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>W górę</translation>
        </message>
        <message>
            <source>Next doubt</source>
            <translation>Następna wątpliwość</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Następne pytanie</translation>
        </message>
        <message>
            <source>Open its meeting</source>
            <translation>Otwórz posiedzenie</translation>
        </message>
        <message>
            <source>Previous doubt</source>
            <translation>Poprzednia wątpliwość</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Poprzednie pytanie</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ponów</translation>
        </message>
        <message>
            <source>Selection asks this</source>
            <translation>Zaznaczenie jest pytaniem</translation>
        </message>
        <message>
            <source>Store it ({})</source>
            <translation>Zapisz ({})</translation>
        </message>
        <message>
            <source>This very file is in the store already; nothing is added.</source>
            <translation>Ten plik jest już w bazie; nic nie zostanie dodane.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>While a paper comes in</source>
            <translation>Przy przyjmowaniu dokumentu</translation>
        </message>
        <message>
            <source>file {} of {} · </source>
            <translation>plik {} z {} · </translation>
        </message>
        <message>
            <source>kept unchanged · SHA-256 {}…{}</source>
            <translation>przechowywany bez zmian · SHA-256 {}…{}</translation>
        </message>
        <message>
            <source>{} Nothing is stored yet.</source>
            <translation>{} Nic jeszcze nie zapisano.</translation>
        </message>
    </context>
    <context>
        <name>InboxDesk</name>
        <message numerus="yes">
            <source>%n note(s) (is|are) stored.</source>
            <translation>
                <numerusform>%n notatka jest zapisana.</numerusform>
                <numerusform>%n notatki są zapisane.</numerusform>
                <numerusform>%n notatek jest zapisanych.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) found no question and (was|were) left out. The file keeps (it|them).</source>
            <translation>
                <numerusform>%n fragment bez pytania pominięto. Pozostaje w pliku.</numerusform>
                <numerusform>%n fragmenty bez pytania pominięto. Pozostają w pliku.</numerusform>
                <numerusform>%n fragmentów bez pytania pominięto. Pozostają w pliku.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what other delegations sent</source>
            <translation>Wybierz, co przysłały inne delegacje</translation>
        </message>
        <message numerus="yes">
            <source>Close meetprep? %n file(s) (is|are) not read yet.</source>
            <translation>
                <numerusform>Zamknąć meetprep? %n plik nie jest jeszcze wczytany.</numerusform>
                <numerusform>Zamknąć meetprep? %n pliki nie są jeszcze wczytane.</numerusform>
                <numerusform>Zamknąć meetprep? %n plików nie jest jeszcze wczytanych.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{}” is put away.</source>
            <translation>„{}” jest odłożony.</translation>
        </message>
    </context>
    <context>
        <name>InboxPane</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message numerus="yes">
            <source>Confirm all %n that (is|are) sure</source>
            <translation>
                <numerusform>Potwierdź pewną (%n)</numerusform>
                <numerusform>Potwierdź pewne (%n)</numerusform>
                <numerusform>Potwierdź pewne (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop more here</source>
            <translation>Upuść tu kolejne</translation>
        </message>
        <message>
            <source>Not yet assessed</source>
            <translation>Jeszcze nieocenione</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>Do potwierdzenia</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nic</translation>
        </message>
    </context>
    <context>
        <name>InboxReading</name>
        <message numerus="yes">
            <source>%n file(s) can’t be read</source>
            <translation>
                <numerusform>Nie można odczytać %n pliku</numerusform>
                <numerusform>Nie można odczytać %n plików</numerusform>
                <numerusform>Nie można odczytać %n plików</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading {} of {}: {}</source>
            <translation>Czytanie {} z {}: {}</translation>
        </message>
    </context>
    <context>
        <name>KeyboardOverview</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Zamknij (Esc)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Wszędzie</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Klawiatura</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>W dół</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>W górę</translation>
        </message>
        <message>
            <source>On a row of a list</source>
            <translation>W wierszu listy</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
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
            <translation>Zapowiedź</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>Przypisy</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Pytania</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Odesłania</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesje</translation>
        </message>
    </context>
    <context>
        <name>LinkCard</name>
        <message>
            <source>Only http, https and mailto addresses can be linked.</source>
            <translation>Odnośnikiem może być tylko adres http, https lub mailto.</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Usuń odnośnik</translation>
        </message>
        <message>
            <source>Set link</source>
            <translation>Wstaw odnośnik</translation>
        </message>
        <message>
            <source>Web or mail address</source>
            <translation>Adres strony lub e-mail</translation>
        </message>
    </context>
    <context>
        <name>LookSection</name>
        <message>
            <source>As the system</source>
            <translation>Jak w systemie</translation>
        </message>
        <message>
            <source>Changes hold at once.</source>
            <translation>Zmiany działają od razu.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Ciemny</translation>
        </message>
        <message>
            <source>Dates and numbers follow the language: {}, {}, {}.</source>
            <translation>Daty i liczby są zgodne z językiem: {}, {}, {}.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Jasny</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Wygląd i język</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Ruch</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Wielkość tekstu</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motyw</translation>
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
            <translation>Odłóż</translation>
        </message>
        <message>
            <source>Dismiss all {}</source>
            <translation>Odłóż wszystkie {}</translation>
        </message>
        <message>
            <source>Dismiss: {}</source>
            <translation>Odłóż: {}</translation>
        </message>
        <message>
            <source>Found no place in the text</source>
            <translation>Bez miejsca w tekście</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Add papers</source>
            <translation>Dodaj dokumenty</translation>
        </message>
        <message>
            <source>Choose whose desk this is and press Start; then the paper opens.</source>
            <translation>Wybierz swoją delegację i naciśnij „Zacznij”; wtedy dokument się otworzy.</translation>
        </message>
    </context>
    <context>
        <name>MeetingActs</name>
        <message>
            <source>Question “{}” is deleted.</source>
            <translation>Pytanie „{}” zostało usunięte.</translation>
        </message>
        <message>
            <source>Session “{}” is deleted.</source>
            <translation>Sesja „{}” została usunięta.</translation>
        </message>
        <message>
            <source>Task “{}” is deleted.</source>
            <translation>Zadanie „{}” zostało usunięte.</translation>
        </message>
        <message>
            <source>“{}” is archived.</source>
            <translation>„{}”: przeniesiono do archiwum.</translation>
        </message>
        <message>
            <source>“{}” is back.</source>
            <translation>„{}”: przywrócono.</translation>
        </message>
        <message>
            <source>“{}” is deleted, with all its positions.</source>
            <translation>„{}”: usunięto wraz ze wszystkimi stanowiskami.</translation>
        </message>
    </context>
    <context>
        <name>MeetingDesk</name>
        <message>
            <source>Archive</source>
            <translation>Archiwum</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>W dół</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>W górę</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nowa sesja</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Minione</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Save the file as it was received</source>
            <translation>Zapisz plik w otrzymanej postaci</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Nadchodzące</translation>
        </message>
    </context>
    <context>
        <name>MeetingForm</name>
        <message>
            <source>5–6 March 2026</source>
            <translation>5–6 marca 2026</translation>
        </message>
        <message>
            <source>Brussels</source>
            <translation>Bruksela</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dni</translation>
        </message>
        <message>
            <source>Days such as 5–6 March 2026</source>
            <translation>Dni, np. 5–6 marca 2026</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formuła</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Zachowaj</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message>
            <source>Minutes and seconds, such as 3:00</source>
            <translation>Minuty i sekundy, np. 3:00</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nieznane</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Miejsce</translation>
        </message>
        <message>
            <source>Presidency</source>
            <translation>Prezydencja</translation>
        </message>
        <message>
            <source>Speaking limit</source>
            <translation>Limit czasu wystąpienia</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Słowa</translation>
        </message>
        <message>
            <source>Words a minute</source>
            <translation>Słów na minutę</translation>
        </message>
        <message>
            <source>{} to {} words a minute</source>
            <translation>od {} do {} słów na minutę</translation>
        </message>
    </context>
    <context>
        <name>MeetingHead</name>
        <message>
            <source>Archived</source>
            <translation>Zarchiwizowane</translation>
        </message>
        <message>
            <source>Dates, place, format, presidency, speaking time</source>
            <translation>Daty, miejsce, formuła, prezydencja, czas wystąpienia</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Szczegóły</translation>
        </message>
        <message>
            <source>Name of the meeting</source>
            <translation>Nazwa posiedzenia</translation>
        </message>
        <message>
            <source>Presidency: {}</source>
            <translation>Prezydencja: {}</translation>
        </message>
    </context>
    <context>
        <name>MeetingTree</name>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n pytanie</numerusform>
                <numerusform>%n pytania</numerusform>
                <numerusform>%n pytań</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesja</numerusform>
                <numerusform>%n sesje</numerusform>
                <numerusform>%n sesji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n do przejrzenia</numerusform>
                <numerusform>%n do przejrzenia</numerusform>
                <numerusform>%n do przejrzenia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread note(s)</source>
            <translation>
                <numerusform>%n nieprzeczytana notatka</numerusform>
                <numerusform>%n nieprzeczytane notatki</numerusform>
                <numerusform>%n nieprzeczytanych notatek</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiwum</translation>
        </message>
        <message>
            <source>No longer asked: {}</source>
            <translation>Już niezadawane: {}</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Minione</translation>
        </message>
        <message>
            <source>Question {}: {}</source>
            <translation>Pytanie {}: {}</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Pytania</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Nadchodzące</translation>
        </message>
        <message>
            <source>agenda not yet issued</source>
            <translation>brak porządku obrad</translation>
        </message>
        <message>
            <source>no paper</source>
            <translation>bez dokumentu</translation>
        </message>
        <message>
            <source>{}, changed since it was drafted</source>
            <translation>{}, zmienione po napisaniu stanowiska</translation>
        </message>
        <message>
            <source>{}, no longer asked</source>
            <translation>{}, już niezadawane</translation>
        </message>
        <message>
            <source>{}, no paper</source>
            <translation>{}, bez dokumentu</translation>
        </message>
    </context>
    <context>
        <name>Memory</name>
        <message>
            <source>Clearance</source>
            <translation>Zatwierdzanie</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Komentarze</translation>
        </message>
        <message>
            <source>History and versions</source>
            <translation>Historia i wersje</translation>
        </message>
    </context>
    <context>
        <name>Misdropped</name>
        <message numerus="yes">
            <source>%n file(s) (reads|read) as a note of others</source>
            <translation>
                <numerusform>%n plik wygląda na notatkę innych</numerusform>
                <numerusform>%n pliki wyglądają na notatki innych</numerusform>
                <numerusform>%n plików wygląda na notatki innych</numerusform>
            </translation>
        </message>
        <message>
            <source>Take to the inbox</source>
            <translation>Przenieś do skrzynki odbiorczej</translation>
        </message>
    </context>
    <context>
        <name>NewComment</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Skomentuj</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>Nowy komentarz</translation>
        </message>
        <message>
            <source>What should be looked at</source>
            <translation>Na co zwrócić uwagę</translation>
        </message>
    </context>
    <context>
        <name>NewDelegation</name>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Name of the body</source>
            <translation>Nazwa podmiotu</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Miejsce</translation>
        </message>
        <message>
            <source>Sign, such as UA</source>
            <translation>Oznaczenie, np. UA</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Fair: one or two words more make it good</source>
            <translation>Średnie: jedno lub dwa słowa więcej i będzie dobre</translation>
        </message>
        <message>
            <source>Four words or more are easy to keep in mind</source>
            <translation>Cztery słowa lub więcej łatwo zapamiętać</translation>
        </message>
        <message>
            <source>Good: four words or more are easy to keep in mind</source>
            <translation>Dobre: cztery słowa lub więcej łatwo zapamiętać</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Jeszcze raz</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Silne</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Oba wpisy się różnią.</translation>
        </message>
        <message>
            <source>Weak: quickly guessed</source>
            <translation>Słabe: szybko odgadnięte</translation>
        </message>
    </context>
    <context>
        <name>NewStep</name>
        <message>
            <source>24 January, 17:00</source>
            <translation>24 stycznia, 17:00</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>No such day: write 24 January, 24.1. or +3.</source>
            <translation>Nie ma takiego dnia: wpisz 24 stycznia, 24.1. lub +3.</translation>
        </message>
        <message>
            <source>Person or unit</source>
            <translation>Osoba lub komórka</translation>
        </message>
    </context>
    <context>
        <name>NewsList</name>
        <message>
            <source>Since you last looked</source>
            <translation>Od ostatniego razu</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>i jeszcze {}</translation>
        </message>
    </context>
    <context>
        <name>NoteActs</name>
        <message>
            <source>Mark as read, and go to the next unread</source>
            <translation>Oznacz jako przeczytane i przejdź do następnej nieprzeczytanej</translation>
        </message>
        <message>
            <source>The note of {} is deleted.</source>
            <translation>Notatka ({}) jest usunięta.</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>No assessment yet</source>
            <translation>Brak oceny</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Nieprzeczytana</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Label</source>
            <translation>Oznaczenie</translation>
        </message>
        <message>
            <source>Label of the footnote</source>
            <translation>Oznaczenie przypisu</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Text of the footnote</source>
            <translation>Tekst przypisu</translation>
        </message>
    </context>
    <context>
        <name>NoteForm</name>
        <message>
            <source>24 January</source>
            <translation>24 stycznia</translation>
        </message>
        <message>
            <source>A day such as 24 January</source>
            <translation>Dzień, np. 24 stycznia</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Delegacja</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Pewność</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Zachowaj</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pytanie</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Dzień</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Źródło</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Postawa</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>What did it say?</source>
            <translation>Co powiedziała?</translation>
        </message>
        <message>
            <source>What it said</source>
            <translation>Co powiedziała</translation>
        </message>
        <message>
            <source>Which delegation said it?</source>
            <translation>Która delegacja to powiedziała?</translation>
        </message>
    </context>
    <context>
        <name>NoteView</name>
        <message>
            <source>Save the file…</source>
            <translation>Zapisz plik…</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Pokaż tekst</translation>
        </message>
        <message>
            <source>Show what changed since {}</source>
            <translation>Pokaż zmiany od: {}</translation>
        </message>
        <message>
            <source>{}, side by side</source>
            <translation>{}, obok siebie</translation>
        </message>
    </context>
    <context>
        <name>NotesDesk</name>
        <message>
            <source>Drop a paper to begin.</source>
            <translation>Upuść dokument, aby zacząć.</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Skrzynka odbiorcza</translation>
        </message>
        <message>
            <source>There is no meeting yet.</source>
            <translation>Nie ma jeszcze posiedzenia.</translation>
        </message>
    </context>
    <context>
        <name>NotesDrop</name>
        <message>
            <source>Choose files…</source>
            <translation>Wybierz pliki…</translation>
        </message>
        <message>
            <source>Word, PDF or the text of an e-mail</source>
            <translation>Word, PDF lub tekst e-maila</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>In the inbox</source>
            <translation>W skrzynce odbiorczej</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>A position paper of each delegation ({})</source>
            <translation>Stanowisko każdej delegacji ({})</translation>
        </message>
        <message>
            <source>All kinds of documents</source>
            <translation>Wszystkie rodzaje dokumentów</translation>
        </message>
        <message>
            <source>Another Word template…</source>
            <translation>Inny szablon Worda…</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Zmiany</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Pliki</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>House style, A4</source>
            <translation>Styl własny, A4</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Jak</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Oznaczenie</translation>
        </message>
        <message>
            <source>Name the delegations</source>
            <translation>Wymień delegacje</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nazwy</translation>
        </message>
        <message>
            <source>None on the papers</source>
            <translation>Brak na dokumentach</translation>
        </message>
        <message>
            <source>Not tracked</source>
            <translation>Nieśledzone</translation>
        </message>
        <message>
            <source>PDF as well</source>
            <translation>Także PDF</translation>
        </message>
        <message>
            <source>Question {}</source>
            <translation>Pytanie {}</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Pytania</translation>
        </message>
        <message>
            <source>Since {}</source>
            <translation>Od wersji: {}</translation>
        </message>
        <message>
            <source>Since {}, {}</source>
            <translation>Od wersji: {}, {}</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Szablon</translation>
        </message>
        <message>
            <source>This document</source>
            <translation>Ten dokument</translation>
        </message>
        <message>
            <source>Word (.docx)</source>
            <translation>Word (.docx)</translation>
        </message>
        <message numerus="yes">
            <source>{} (is|are) empty</source>
            <translation>
                <numerusform>{} jest puste</numerusform>
                <numerusform>{} są puste</numerusform>
                <numerusform>{} są puste</numerusform>
            </translation>
        </message>
        <message>
            <source>{}, on every page</source>
            <translation>{}, na każdej stronie</translation>
        </message>
    </context>
    <context>
        <name>OurLine</name>
        <message>
            <source>No key message yet.</source>
            <translation>Brak głównego przekazu.</translation>
        </message>
        <message>
            <source>Open in desk</source>
            <translation>Otwórz na biurku</translation>
        </message>
        <message>
            <source>Our line</source>
            <translation>Nasza linia</translation>
        </message>
    </context>
    <context>
        <name>OverviewBar</name>
        <message>
            <source>The whole paper at a glance</source>
            <translation>Cały dokument jednym rzutem oka</translation>
        </message>
    </context>
    <context>
        <name>OwnWordsCard</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>No word was added yet.</source>
            <translation>Nie dodano jeszcze żadnego słowa.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Words that I added</source>
            <translation>Słowa dodane przeze mnie</translation>
        </message>
        <message>
            <source>Words that I added: {}</source>
            <translation>Słowa dodane przeze mnie: {}</translation>
        </message>
    </context>
    <context>
        <name>PaperDoubts</name>
        <message>
            <source>Doubts about the paper</source>
            <translation>Wątpliwości co do dokumentu</translation>
        </message>
        <message>
            <source>It’s the paper</source>
            <translation>Tak jest w dokumencie</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Bez odpowiedzi</translation>
        </message>
    </context>
    <context>
        <name>PaperFind</name>
        <message>
            <source>Find in this paper</source>
            <translation>Szukaj w dokumencie</translation>
        </message>
        <message>
            <source>Find in this paper (Ctrl+Shift+F)</source>
            <translation>Szukaj w dokumencie (Ctrl+Shift+F)</translation>
        </message>
        <message>
            <source>Next place (Enter)</source>
            <translation>Następne miejsce (Enter)</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nic</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter)</source>
            <translation>Poprzednie miejsce (Shift+Enter)</translation>
        </message>
    </context>
    <context>
        <name>PaperInspector</name>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n przypis</numerusform>
                <numerusform>%n przypisy</numerusform>
                <numerusform>%n przypisów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n fragment</numerusform>
                <numerusform>%n fragmenty</numerusform>
                <numerusform>%n fragmentów</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the desk</source>
            <translation>Obok biurka</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>Zgody</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Komentarze</translation>
        </message>
        <message>
            <source>Footnotes it leans on</source>
            <translation>Powiązane przypisy</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>No paper belongs to this question.</source>
            <translation>Z tym pytaniem nie wiąże się żaden dokument.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Fragmenty</translation>
        </message>
        <message>
            <source>The paper on this question</source>
            <translation>Dokument o tym pytaniu</translation>
        </message>
        <message>
            <source>The paper says nothing more on this.</source>
            <translation>Dokument nic więcej o tym nie mówi.</translation>
        </message>
        <message>
            <source>page {}, paragraph {}</source>
            <translation>strona {}, akapit {}</translation>
        </message>
        <message>
            <source>paragraph {}</source>
            <translation>akapit {}</translation>
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
            <translation>Tekst dokumentu</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Close the paper (Esc)</source>
            <translation>Zamknij dokument (Esc)</translation>
        </message>
    </context>
    <context>
        <name>PapersList</name>
        <message>
            <source>Add paper</source>
            <translation>Dodaj dokument</translation>
        </message>
        <message>
            <source>No paper yet. Drop one anywhere on the window.</source>
            <translation>Nie ma jeszcze dokumentu. Upuść go w dowolnym miejscu okna.</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <source>Read its text</source>
            <translation>Czytaj tekst</translation>
        </message>
        <message>
            <source>Save {} as it was received…</source>
            <translation>Zapisz {} w otrzymanej postaci…</translation>
        </message>
        <message>
            <source>{} And {} more.</source>
            <translation>{} I jeszcze {}.</translation>
        </message>
        <message>
            <source>{}, an earlier version</source>
            <translation>{}, wcześniejsza wersja</translation>
        </message>
    </context>
    <context>
        <name>PartHeading</name>
        <message>
            <source>Hide, move or add a part (Alt+Shift+P)</source>
            <translation>Ukryj, przenieś lub dodaj część (Alt+Shift+P)</translation>
        </message>
        <message>
            <source>Name of the part</source>
            <translation>Nazwa części</translation>
        </message>
        <message>
            <source>What to do with {}</source>
            <translation>Działania: {}</translation>
        </message>
    </context>
    <context>
        <name>PartLayouts</name>
        <message>
            <source>A part was added. It stays internal.</source>
            <translation>Dodano część. Pozostaje wewnętrzna.</translation>
        </message>
        <message>
            <source>Add part</source>
            <translation>Dodaj część</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ukryj</translation>
        </message>
        <message>
            <source>Menu of this part</source>
            <translation>Menu tej części</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>W dół</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>W górę</translation>
        </message>
        <message>
            <source>Own part</source>
            <translation>Część własna</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>The part is called {}.</source>
            <translation>Część nazywa się {}.</translation>
        </message>
        <message>
            <source>{} is hidden; its text is kept.</source>
            <translation>Ukryto: {}; tekst pozostaje.</translation>
        </message>
        <message>
            <source>{} is shown again.</source>
            <translation>Znów widoczne: {}.</translation>
        </message>
        <message>
            <source>{} was moved.</source>
            <translation>Przeniesiono: {}.</translation>
        </message>
    </context>
    <context>
        <name>PartRows</name>
        <message>
            <source>Nothing yet.</source>
            <translation>Jeszcze nic.</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>Co wchodzi</translation>
        </message>
        <message>
            <source>What stays out</source>
            <translation>Co nie wchodzi</translation>
        </message>
    </context>
    <context>
        <name>PartsFoot</name>
        <message numerus="yes">
            <source>%n hidden part(s) (holds|hold) text</source>
            <translation>
                <numerusform>%n ukryta część zawiera tekst</numerusform>
                <numerusform>%n ukryte części zawierają tekst</numerusform>
                <numerusform>%n ukrytych części zawiera tekst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) (is|are) hidden</source>
            <translation>
                <numerusform>%n część jest ukryta</numerusform>
                <numerusform>%n części są ukryte</numerusform>
                <numerusform>%n części jest ukrytych</numerusform>
            </translation>
        </message>
        <message>
            <source>A meeting has at most four parts of your own</source>
            <translation>Posiedzenie ma najwyżej cztery części własne</translation>
        </message>
        <message>
            <source>Add part</source>
            <translation>Dodaj część</translation>
        </message>
        <message>
            <source>It stays internal</source>
            <translation>Pozostaje wewnętrzna</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Pokaż…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>PartsView</name>
        <message>
            <source>Internal: stays with us</source>
            <translation>Wewnętrzne: zostaje u nas</translation>
        </message>
    </context>
    <context>
        <name>PassageCard</name>
        <message>
            <source>As footnote</source>
            <translation>Jako przypis</translation>
        </message>
        <message>
            <source>Put it into the part you are writing (Ctrl+Shift+Q)</source>
            <translation>Wstaw do pisanej części (Ctrl+Shift+Q)</translation>
        </message>
        <message>
            <source>Put its place under the part you are writing</source>
            <translation>Umieść jego miejsce pod pisaną częścią</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cytuj</translation>
        </message>
        <message>
            <source>Quote {}</source>
            <translation>Cytuj: {}</translation>
        </message>
        <message>
            <source>{} as footnote</source>
            <translation>Jako przypis: {}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Show or hide what is typed</source>
            <translation>Pokaż lub ukryj wpisywany tekst</translation>
        </message>
    </context>
    <context>
        <name>PassphraseSection</name>
        <message>
            <source>Change passphrase</source>
            <translation>Zmień hasło</translation>
        </message>
        <message>
            <source>Encrypt the store</source>
            <translation>Zaszyfruj bazę</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nowe hasło</translation>
        </message>
        <message>
            <source>Nobody can recover a forgotten passphrase. The whole store is written anew: copies made elsewhere before, such as backups, stay as they were.</source>
            <translation>Zapomnianego hasła nikt nie odzyska. Cała baza zostanie zapisana na nowo; wcześniejsze kopie w innych miejscach, np. kopie zapasowe, pozostaną bez zmian.</translation>
        </message>
        <message>
            <source>Passphrase of your store</source>
            <translation>Hasło bazy</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Obecne hasło</translation>
        </message>
        <message>
            <source>Remove passphrase</source>
            <translation>Usuń hasło</translation>
        </message>
        <message>
            <source>The store is encrypted. It opens with your passphrase alone.</source>
            <translation>Baza jest zaszyfrowana. Otwiera ją tylko hasło.</translation>
        </message>
        <message>
            <source>The store is not encrypted: who has this device can read it.</source>
            <translation>Baza nie jest zaszyfrowana: kto ma to urządzenie, może ją odczytać.</translation>
        </message>
        <message>
            <source>Writing the store anew: {} %</source>
            <translation>Zapisywanie bazy na nowo: {} %</translation>
        </message>
        <message>
            <source>Writing the store anew…</source>
            <translation>Zapisywanie bazy na nowo…</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Next page</source>
            <translation>Następna strona</translation>
        </message>
        <message>
            <source>Page {} of {}</source>
            <translation>Strona {} z {}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Podgląd</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Poprzednia strona</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message numerus="yes">
            <source>%n more passage(s)</source>
            <translation>
                <numerusform>jeszcze %n fragment</numerusform>
                <numerusform>jeszcze %n fragmenty</numerusform>
                <numerusform>jeszcze %n fragmentów</numerusform>
            </translation>
        </message>
        <message>
            <source>All of this is stored already</source>
            <translation>Wszystko to jest już zapisane</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Zmień</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Potwierdź</translation>
        </message>
        <message>
            <source>Delegation and question are to be chosen first</source>
            <translation>Najpierw należy wybrać delegację i pytanie</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Odrzuć</translation>
        </message>
        <message>
            <source>Proposed, nothing is stored yet</source>
            <translation>Propozycja, nic jeszcze nie zapisano</translation>
        </message>
        <message>
            <source>Without a question, left out unless you give it one</source>
            <translation>Bez pytania, pominięte, dopóki nie przypiszesz pytania</translation>
        </message>
    </context>
    <context>
        <name>ProposalForm</name>
        <message>
            <source>Add an answer</source>
            <translation>Dodaj odpowiedź</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Delegacja</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <source>Leave this answer out</source>
            <translation>Pomiń tę odpowiedź</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pytanie</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Źródło</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Postawa</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>What it said</source>
            <translation>Co powiedziała</translation>
        </message>
        <message>
            <source>Without a question</source>
            <translation>Bez pytania</translation>
        </message>
    </context>
    <context>
        <name>ProposalHead</name>
        <message numerus="yes">
            <source>%n passage(s) found no question</source>
            <translation>
                <numerusform>%n fragment bez pytania</numerusform>
                <numerusform>%n fragmenty bez pytania</numerusform>
                <numerusform>%n fragmentów bez pytania</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n pytanie</numerusform>
                <numerusform>%n pytania</numerusform>
                <numerusform>%n pytań</numerusform>
            </translation>
        </message>
        <message>
            <source>No question found</source>
            <translation>Nie znaleziono pytania</translation>
        </message>
        <message>
            <source>Which delegation?</source>
            <translation>Która delegacja?</translation>
        </message>
        <message>
            <source>signs that mislead</source>
            <translation>mylące znaki</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message>
            <source>Encrypted, on this device</source>
            <translation>Zaszyfrowane, na tym urządzeniu</translation>
        </message>
        <message>
            <source>On this device</source>
            <translation>Na tym urządzeniu</translation>
        </message>
        <message>
            <source>Set, change or remove the passphrase</source>
            <translation>Ustaw, zmień lub usuń hasło</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>question {}</source>
            <translation>pytanie {}</translation>
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Oznaczenie</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pytanie</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesja</translation>
        </message>
        <message>
            <source>What are ministers asked?</source>
            <translation>O co pytani są ministrowie?</translation>
        </message>
        <message>
            <source>What ministers are asked</source>
            <translation>O co pytani są ministrowie</translation>
        </message>
        <message>
            <source>as printed: 4.</source>
            <translation>jak w druku: 4.</translation>
        </message>
    </context>
    <context>
        <name>QuestionFields</name>
        <message>
            <source>Ask</source>
            <translation>Pytanie</translation>
        </message>
        <message>
            <source>Ask of {}</source>
            <translation>Treść: {}</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontekst</translation>
        </message>
        <message>
            <source>Context of {}</source>
            <translation>Kontekst: {}</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Label of {}, as printed</source>
            <translation>Oznaczenie, jak w druku: {}</translation>
        </message>
        <message>
            <source>Merge with next</source>
            <translation>Połącz z następnym</translation>
        </message>
        <message>
            <source>Merge with {}</source>
            <translation>Połącz z: {}</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Bez sesji</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message>
            <source>Put the caret where the second question begins</source>
            <translation>Ustaw kursor tam, gdzie zaczyna się drugie pytanie</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesja</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Podziel</translation>
        </message>
        <message>
            <source>What ministers are asked</source>
            <translation>O co pytani są ministrowie</translation>
        </message>
        <message>
            <source>question {}</source>
            <translation>pytanie {}</translation>
        </message>
    </context>
    <context>
        <name>QuestionHead</name>
        <message>
            <source>A short title of our own; it is never exported</source>
            <translation>Własny krótki tytuł; nigdy nie jest eksportowany</translation>
        </message>
        <message>
            <source>Short title of the question</source>
            <translation>Krótki tytuł pytania</translation>
        </message>
    </context>
    <context>
        <name>QuestionHeading</name>
        <message>
            <source>Add question</source>
            <translation>Dodaj pytanie</translation>
        </message>
        <message>
            <source>An empty one; or select its words in the paper</source>
            <translation>Puste; lub zaznacz jego słowa w dokumencie</translation>
        </message>
        <message>
            <source>No question yet. Select its words in the paper, or add one.</source>
            <translation>Nie ma jeszcze pytania. Zaznacz jego słowa w dokumencie lub je dodaj.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Pytania</translation>
        </message>
    </context>
    <context>
        <name>QuestionsTable</name>
        <message>
            <source>Add a session first.</source>
            <translation>Najpierw należy dodać sesję.</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Dodaj pytanie</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Zgoda</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>No question yet. Add the paper that asks them.</source>
            <translation>Nie ma jeszcze pytań. Dodaj dokument, który je zadaje.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notatki</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Pytania</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Uzgodnienia</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Czas</translation>
        </message>
        <message>
            <source>{} over</source>
            <translation>{} za długo</translation>
        </message>
        <message>
            <source>{}, of {}</source>
            <translation>{}, z {}</translation>
        </message>
    </context>
    <context>
        <name>QuickBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Zamknij (Esc)</translation>
        </message>
        <message>
            <source>DE ? wants the choice left open</source>
            <translation>DE ? chce pozostawić wybór otwarty</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pytanie</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Szybka notatka</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Źródło</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>QuickDesk</name>
        <message>
            <source>Kept: {}</source>
            <translation>Zachowano: {}</translation>
        </message>
        <message>
            <source>There is no question {}.</source>
            <translation>Nie ma pytania {}.</translation>
        </message>
        <message>
            <source>What does it say?</source>
            <translation>Co mówi?</translation>
        </message>
        <message>
            <source>Which delegation? Begin with its sign or name.</source>
            <translation>Która delegacja? Zacząć od jej skrótu lub nazwy.</translation>
        </message>
        <message>
            <source>Who, a sign or a word for the stance, and what</source>
            <translation>Kto, znak lub słowo na postawę, i co</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Add note</source>
            <translation>Dodaj notatkę</translation>
        </message>
        <message>
            <source>Nobody has been heard on this question yet.</source>
            <translation>W tej sprawie nikt się jeszcze nie wypowiedział.</translation>
        </message>
        <message>
            <source>Nothing of this kind is left.</source>
            <translation>Nic takiego już nie ma.</translation>
        </message>
        <message>
            <source>Show as cards</source>
            <translation>Pokaż jako karty</translation>
        </message>
        <message numerus="yes">
            <source>The other %n</source>
            <translation>
                <numerusform>Pozostała %n</numerusform>
                <numerusform>Pozostałe %n</numerusform>
                <numerusform>Pozostałe %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The others</source>
            <translation>Pozostałe</translation>
        </message>
        <message>
            <source>What is read</source>
            <translation>Co jest czytane</translation>
        </message>
        <message>
            <source>What it said to each question, newest first</source>
            <translation>Co powiedziała na każde pytanie, od najnowszych</translation>
        </message>
        <message>
            <source>not heard on this question</source>
            <translation>nie wypowiedziały się w tej sprawie</translation>
        </message>
        <message>
            <source>{}: what the others said, newest first</source>
            <translation>{}: co powiedzieli inni, od najnowszych</translation>
        </message>
    </context>
    <context>
        <name>ReadingEntries</name>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>Przypisy</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Odesłania</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesje</translation>
        </message>
    </context>
    <context>
        <name>ReadingFields</name>
        <message>
            <source>A classified paper may not be kept on this computer.</source>
            <translation>Dokumentu niejawnego nie wolno przechowywać na tym komputerze.</translation>
        </message>
        <message>
            <source>Announces</source>
            <translation>Zapowiada</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>It stays empty.</source>
            <translation>Pole pozostaje puste.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Rodzaj</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Oznaczenie</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Posiedzenie</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>No date that can be read, such as 5–6 March 2026.</source>
            <translation>Nie jest to data, np. 5–6 marca 2026.</translation>
        </message>
        <message>
            <source>No number of questions</source>
            <translation>Brak liczby pytań</translation>
        </message>
        <message>
            <source>No number of questions from 1 to 99.</source>
            <translation>Nie jest to liczba pytań od 1 do 99.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Miejsce</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Sygnatura</translation>
        </message>
        <message>
            <source>The paper doesn’t say</source>
            <translation>Dokument tego nie podaje</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tytuł</translation>
        </message>
        <message>
            <source>“{}” stays.</source>
            <translation>Pozostaje „{}”.</translation>
        </message>
    </context>
    <context>
        <name>Rebuilding</name>
        <message>
            <source>Rebuild the search index</source>
            <translation>Odbuduj indeks wyszukiwania</translation>
        </message>
        <message>
            <source>The search index is being rebuilt.</source>
            <translation>Trwa odbudowa indeksu wyszukiwania.</translation>
        </message>
        <message>
            <source>The search index was rebuilt.</source>
            <translation>Indeks wyszukiwania został odbudowany.</translation>
        </message>
        <message>
            <source>Work can go on; what isn’t read yet is found a little later.</source>
            <translation>Można pracować dalej; to, co nie zostało jeszcze odczytane, da się znaleźć nieco później.</translation>
        </message>
    </context>
    <context>
        <name>ReferenceCompleter</name>
        <message>
            <source>References</source>
            <translation>Odesłania</translation>
        </message>
        <message>
            <source>Tab takes it · Esc closes</source>
            <translation>Tab wstawia · Esc zamyka</translation>
        </message>
    </context>
    <context>
        <name>ReferenceEditor</name>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Numer dokumentu</translation>
        </message>
    </context>
    <context>
        <name>RenameField</name>
        <message>
            <source>Another name</source>
            <translation>Inna nazwa</translation>
        </message>
    </context>
    <context>
        <name>ReplyField</name>
        <message>
            <source>Answer</source>
            <translation>Odpowiedz</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends, Esc leaves: what is written stays</source>
            <translation>Ctrl+Enter wysyła, Esc opuszcza pole: to, co napisano, zostaje</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>Wyślij (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Send nothing: what is written here goes</source>
            <translation>Nic nie wysyłaj: to, co tu napisano, zniknie</translation>
        </message>
    </context>
    <context>
        <name>ReuseDesk</name>
        <message>
            <source>Find in the paper</source>
            <translation>Szukaj w dokumencie</translation>
        </message>
        <message>
            <source>Our position</source>
            <translation>Nasze stanowisko</translation>
        </message>
        <message>
            <source>Our position of {}</source>
            <translation>Nasze stanowisko ({})</translation>
        </message>
        <message>
            <source>Said before, and templates</source>
            <translation>Wcześniejsze i szablony</translation>
        </message>
        <message>
            <source>That text was internal; this part is shareable.</source>
            <translation>Tamten tekst był wewnętrzny; ta część jest do udostępnienia.</translation>
        </message>
        <message>
            <source>The part is empty.</source>
            <translation>Ta część jest pusta.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>What stands here goes to the others.</source>
            <translation>To, co tu jest, trafia do innych.</translation>
        </message>
        <message>
            <source>“{}” holds the part as it is now.</source>
            <translation>„{}” zawiera obecny tekst części.</translation>
        </message>
        <message>
            <source>“{}” is deleted.</source>
            <translation>„{}”: usunięto.</translation>
        </message>
    </context>
    <context>
        <name>ReuseView</name>
        <message>
            <source>Keep</source>
            <translation>Zachowaj</translation>
        </message>
        <message>
            <source>Keep the part as it is as a template</source>
            <translation>Zachowaj obecną część jako szablon</translation>
        </message>
        <message>
            <source>Name of a new template</source>
            <translation>Nazwa nowego szablonu</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Nazwa szablonu</translation>
        </message>
        <message>
            <source>Nothing like this was said at another meeting yet.</source>
            <translation>Na innym posiedzeniu nie powiedziano jeszcze nic podobnego.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Templates: {}</source>
            <translation>Szablony: {}</translation>
        </message>
        <message>
            <source>What we said before</source>
            <translation>Co mówiliśmy wcześniej</translation>
        </message>
    </context>
    <context>
        <name>ReviewBar</name>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n propozycja</numerusform>
                <numerusform>%n propozycje</numerusform>
                <numerusform>%n propozycji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) selected</source>
            <translation>
                <numerusform>Zaznaczono %n propozycję</numerusform>
                <numerusform>Zaznaczono %n propozycje</numerusform>
                <numerusform>Zaznaczono %n propozycji</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Przyjmij</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n by {}</source>
            <translation>
                <numerusform>Przyjmij %n od: {}</numerusform>
                <numerusform>Przyjmij %n od: {}</numerusform>
                <numerusform>Przyjmij %n od: {}</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept (Ctrl+Return)</source>
            <translation>Przyjmij (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Accept {}</source>
            <translation>Przyjmij {}</translation>
        </message>
        <message>
            <source>All by {}</source>
            <translation>Wszystkie od: {}</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Wróć do biurka</translation>
        </message>
        <message>
            <source>Export a copy that tracks what we changed in the version of {}</source>
            <translation>Eksportuj kopię, która śledzi nasze zmiany w wersji: {}</translation>
        </message>
        <message>
            <source>Next suggestion</source>
            <translation>Następna propozycja</translation>
        </message>
        <message>
            <source>Next suggestion (F8)</source>
            <translation>Następna propozycja (F8)</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Nie ma o czym decydować</translation>
        </message>
        <message>
            <source>Open the review of this question</source>
            <translation>Otwórz recenzję tego pytania</translation>
        </message>
        <message>
            <source>Previous suggestion</source>
            <translation>Poprzednia propozycja</translation>
        </message>
        <message>
            <source>Previous suggestion (Shift+F8)</source>
            <translation>Poprzednia propozycja (Shift+F8)</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Odrzuć</translation>
        </message>
        <message numerus="yes">
            <source>Reject %n by {}</source>
            <translation>
                <numerusform>Odrzuć %n od: {}</numerusform>
                <numerusform>Odrzuć %n od: {}</numerusform>
                <numerusform>Odrzuć %n od: {}</numerusform>
            </translation>
        </message>
        <message>
            <source>Reject (Ctrl+Backspace)</source>
            <translation>Odrzuć (Ctrl+Backspace)</translation>
        </message>
        <message>
            <source>Reject {}</source>
            <translation>Odrzuć {}</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>Odeślij…</translation>
        </message>
        <message>
            <source>Suggestion {} of {}</source>
            <translation>Propozycja {} z {}</translation>
        </message>
    </context>
    <context>
        <name>ReviewDesk</name>
        <message numerus="yes">
            <source>%n passage(s) of a returned copy found no place.</source>
            <translation>
                <numerusform>%n fragment zwróconej kopii nie znalazł miejsca.</numerusform>
                <numerusform>%n fragmenty zwróconych kopii nie znalazły miejsca.</numerusform>
                <numerusform>%n fragmentów zwróconych kopii nie znalazło miejsca.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) (waits|wait) for a decision.</source>
            <translation>
                <numerusform>%n propozycja czeka na decyzję.</numerusform>
                <numerusform>%n propozycje czekają na decyzję.</numerusform>
                <numerusform>%n propozycji czeka na decyzję.</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Przegląd</translation>
        </message>
        <message>
            <source>Review (F8)</source>
            <translation>Przejrzyj (F8)</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Accept</source>
            <translation>Przyjmij</translation>
        </message>
        <message>
            <source>As accepted</source>
            <translation>Po przyjęciu</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Wróć do biurka</translation>
        </message>
        <message>
            <source>In a review</source>
            <translation>W przeglądzie</translation>
        </message>
        <message>
            <source>Next suggestion</source>
            <translation>Następna propozycja</translation>
        </message>
        <message>
            <source>Nothing is under review here.</source>
            <translation>Nie ma tu nic do przejrzenia.</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Oryginał</translation>
        </message>
        <message>
            <source>Previous suggestion</source>
            <translation>Poprzednia propozycja</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Odrzuć</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Undo the decision</source>
            <translation>Cofnij decyzję</translation>
        </message>
        <message>
            <source>With changes</source>
            <translation>Ze zmianami</translation>
        </message>
    </context>
    <context>
        <name>ReviewSheet</name>
        <message>
            <source>Internal: stays with us</source>
            <translation>Wewnętrzne: zostaje u nas</translation>
        </message>
    </context>
    <context>
        <name>RevisionList</name>
        <message>
            <source>Revisions</source>
            <translation>Wersje</translation>
        </message>
    </context>
    <context>
        <name>RevisionSide</name>
        <message>
            <source>Every save</source>
            <translation>Każdy zapis</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Wersje</translation>
        </message>
        <message>
            <source>Sittings</source>
            <translation>Sesje pisania</translation>
        </message>
        <message>
            <source>This part</source>
            <translation>Ta część</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Wersje nazwane</translation>
        </message>
        <message>
            <source>Whole position</source>
            <translation>Całe stanowisko</translation>
        </message>
    </context>
    <context>
        <name>RoomDesk</name>
        <message>
            <source>Population figures</source>
            <translation>Dane o ludności</translation>
        </message>
        <message>
            <source>Save the room</source>
            <translation>Zapisz salę</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Undo a stance</source>
            <translation>Cofnij stanowisko</translation>
        </message>
        <message>
            <source>“{}” is saved.</source>
            <translation>Zapisano „{}”.</translation>
        </message>
    </context>
    <context>
        <name>RoomHead</name>
        <message>
            <source>At the table</source>
            <translation>Przy stole</translation>
        </message>
        <message>
            <source>By population</source>
            <translation>Według ludności</translation>
        </message>
        <message>
            <source>By stance</source>
            <translation>Według stanowiska</translation>
        </message>
        <message>
            <source>Member States</source>
            <translation>Państwa członkowskie</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nazwy</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Kolejność</translation>
        </message>
        <message>
            <source>Overview of positions…</source>
            <translation>Przegląd stanowisk…</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Obraz (PNG)…</translation>
        </message>
        <message>
            <source>Picture that can be enlarged (SVG)…</source>
            <translation>Obraz skalowalny (SVG)…</translation>
        </message>
        <message>
            <source>Protocol order</source>
            <translation>Kolejność protokolarna</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Zapisz jako…</translation>
        </message>
        <message>
            <source>Schengen associates</source>
            <translation>Państwa stowarzyszone Schengen</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabela (CSV)…</translation>
        </message>
        <message>
            <source>Where delegations stand</source>
            <translation>Stanowiska delegacji</translation>
        </message>
        <message>
            <source>Who is shown</source>
            <translation>Kto jest pokazany</translation>
        </message>
        <message>
            <source>Who was heard</source>
            <translation>Kto się wypowiedział</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>Z nazwami</translation>
        </message>
        <message>
            <source>Without names</source>
            <translation>Bez nazw</translation>
        </message>
    </context>
    <context>
        <name>RoomPage</name>
        <message>
            <source>All</source>
            <translation>Wszyscy</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>W sali</translation>
        </message>
        <message>
            <source>Share of the population, percent, {}</source>
            <translation>Udział w ludności, procent, {}</translation>
        </message>
        <message>
            <source>This meeting asks nothing yet.</source>
            <translation>Na tym posiedzeniu nie ma jeszcze pytań.</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Niezdecydowani</translation>
        </message>
        <message>
            <source>Whom to count on</source>
            <translation>Na kogo liczyć</translation>
        </message>
    </context>
    <context>
        <name>SaveBanner</name>
        <message>
            <source>Both texts stay in the history, whichever you take.</source>
            <translation>Oba teksty pozostają w historii, niezależnie od wyboru.</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Zostaw oba</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Zostaw mój</translation>
        </message>
        <message>
            <source>Not saved. {}</source>
            <translation>Nie zapisano. {}</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>Weź drugi</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Spróbuj teraz ponownie</translation>
        </message>
    </context>
    <context>
        <name>Saying</name>
        <message>
            <source>A note or a position says where {} stands.</source>
            <translation>Stanowisko {} wynika z notatki lub ze stanowiska.</translation>
        </message>
        <message>
            <source>Kept: {}</source>
            <translation>Zachowano: {}</translation>
        </message>
        <message>
            <source>Open it to change it.</source>
            <translation>Otwórz, aby zmienić.</translation>
        </message>
        <message>
            <source>Taken back: {}</source>
            <translation>Wycofano: {}</translation>
        </message>
    </context>
    <context>
        <name>SearchDesk</name>
        <message>
            <source>Nothing is there yet.</source>
            <translation>Nic tu jeszcze nie ma.</translation>
        </message>
        <message>
            <source>Nothing was found for “{}”.</source>
            <translation>Nic nie znaleziono dla „{}”.</translation>
        </message>
        <message numerus="yes">
            <source>Still reading: %n text(s) (waits|wait)</source>
            <translation>
                <numerusform>Trwa odczyt: czeka %n tekst</numerusform>
                <numerusform>Trwa odczyt: czekają %n teksty</numerusform>
                <numerusform>Trwa odczyt: czeka %n tekstów</numerusform>
            </translation>
        </message>
        <message>
            <source>The store can’t be read just now. Type again.</source>
            <translation>Bazy nie można teraz odczytać. Wpisz ponownie.</translation>
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Found</source>
            <translation>Znalezione</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Szukaj wszędzie</translation>
        </message>
        <message>
            <source>Search everything, or name a command</source>
            <translation>Szukaj wszędzie lub podaj polecenie</translation>
        </message>
        <message>
            <source>↑ ↓ to choose · Enter to open · Esc to close</source>
            <translation>↑ ↓ wybór · Enter otwiera · Esc zamyka</translation>
        </message>
    </context>
    <context>
        <name>SessionEditor</name>
        <message>
            <source>A time such as 09:30</source>
            <translation>Godzina, np. 09:30</translation>
        </message>
        <message>
            <source>About this time</source>
            <translation>Około tej godziny</translation>
        </message>
        <message>
            <source>Attends</source>
            <translation>Uczestniczy</translation>
        </message>
        <message>
            <source>Begin of the session</source>
            <translation>Początek sesji</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Delete session</source>
            <translation>Usuń sesję</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>W dół</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Koniec</translation>
        </message>
        <message>
            <source>End of the session</source>
            <translation>Koniec sesji</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>It stays empty.</source>
            <translation>Pole pozostaje puste.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Zachowaj</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Oznaczenie</translation>
        </message>
        <message>
            <source>Label of the session</source>
            <translation>Oznaczenie sesji</translation>
        </message>
        <message>
            <source>Minister</source>
            <translation>Minister</translation>
        </message>
        <message>
            <source>No time that can be read, such as 09:30.</source>
            <translation>Nie jest to godzina, np. 09:30.</translation>
        </message>
        <message>
            <source>The paper gives no time</source>
            <translation>Dokument nie podaje godziny</translation>
        </message>
        <message>
            <source>The time is approximate</source>
            <translation>Godzina jest przybliżona</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Godzina</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tytuł</translation>
        </message>
        <message>
            <source>Title of the session</source>
            <translation>Tytuł sesji</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>W górę</translation>
        </message>
        <message>
            <source>as printed: I</source>
            <translation>jak w druku: I</translation>
        </message>
        <message>
            <source>“{}” stays.</source>
            <translation>Pozostaje „{}”.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
    </context>
    <context>
        <name>SheetFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
        <message numerus="yes">
            <source>Export %n file(s)</source>
            <translation>
                <numerusform>Eksportuj %n plik</numerusform>
                <numerusform>Eksportuj %n pliki</numerusform>
                <numerusform>Eksportuj %n plików</numerusform>
            </translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nazwa pliku</translation>
        </message>
        <message>
            <source>Folder: {}. Press to choose another</source>
            <translation>Folder: {}. Naciśnij, aby wybrać inny</translation>
        </message>
        <message numerus="yes">
            <source>Replaces %n file(s) of that name</source>
            <translation>
                <numerusform>Zastępuje %n plik o tej nazwie</numerusform>
                <numerusform>Zastępuje %n pliki o tych nazwach</numerusform>
                <numerusform>Zastępuje %n plików o tych nazwach</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>The pages are being made.</source>
            <translation>Strony są przygotowywane.</translation>
        </message>
        <message>
            <source>Writing document {} of {}…</source>
            <translation>Zapisywanie dokumentu {} z {}…</translation>
        </message>
        <message>
            <source>no file</source>
            <translation>brak pliku</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>A paper never holds less than what stands on the screen.</source>
            <translation>Dokument nigdy nie zawiera mniej niż to, co widać na ekranie.</translation>
        </message>
        <message>
            <source>Not exported: what was typed last is not saved yet.</source>
            <translation>Nie wyeksportowano: ostatnio wpisany tekst nie jest jeszcze zapisany.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Pokaż w folderze</translation>
        </message>
    </context>
    <context>
        <name>SideEntry</name>
        <message numerus="yes">
            <source>%n (waits|wait) there</source>
            <translation>
                <numerusform>czeka tam %n</numerusform>
                <numerusform>czekają tam %n</numerusform>
                <numerusform>czeka tam %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Change whose desk this is</source>
            <translation>Zmień delegację</translation>
        </message>
        <message>
            <source>Delegation of {}</source>
            <translation>Delegacja: {}</translation>
        </message>
    </context>
    <context>
        <name>SidebarActs</name>
        <message>
            <source>Archive</source>
            <translation>Przenieś do archiwum</translation>
        </message>
        <message>
            <source>Delete	Del</source>
            <translation>Usuń	Delete</translation>
        </message>
        <message>
            <source>Move down	Ctrl+Shift+Down</source>
            <translation>W dół	Ctrl+Shift+Dół</translation>
        </message>
        <message>
            <source>Move up	Ctrl+Shift+Up</source>
            <translation>W górę	Ctrl+Shift+Góra</translation>
        </message>
        <message>
            <source>Open	Enter</source>
            <translation>Otwórz	Enter</translation>
        </message>
        <message>
            <source>Rename	F2</source>
            <translation>Zmień nazwę	F2</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Wyjmij z archiwum</translation>
        </message>
    </context>
    <context>
        <name>SourcePane</name>
        <message>
            <source>Add selection as question  (Ctrl+Shift+A)</source>
            <translation>Dodaj zaznaczenie jako pytanie  (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <source>No further question follows here</source>
            <translation>Dalej nie ma kolejnego pytania</translation>
        </message>
        <message>
            <source>No question follows here</source>
            <translation>Dalej nie ma pytania</translation>
        </message>
        <message>
            <source>Page {} of {}</source>
            <translation>Strona {} z {}</translation>
        </message>
        <message>
            <source>Select the words of the question in the paper</source>
            <translation>Zaznacz słowa pytania w dokumencie</translation>
        </message>
        <message>
            <source>The paper ends here: no further question</source>
            <translation>Tu kończy się dokument: brak kolejnego pytania</translation>
        </message>
        <message>
            <source>The paper ends here: nothing after question {}</source>
            <translation>Tu kończy się dokument: nic po pytaniu {}</translation>
        </message>
    </context>
    <context>
        <name>SpeakingSection</name>
        <message>
            <source>For new meetings. Each meeting can be given its own on its page.</source>
            <translation>Dla nowych posiedzeń. Każde może mieć własny na swojej stronie.</translation>
        </message>
        <message>
            <source>Minutes and seconds, such as 3:00</source>
            <translation>Minuty i sekundy, np. 3:00</translation>
        </message>
        <message>
            <source>Speaking limit</source>
            <translation>Limit czasu</translation>
        </message>
        <message>
            <source>Speaking time</source>
            <translation>Czas wystąpienia</translation>
        </message>
        <message>
            <source>Words a minute</source>
            <translation>Słów na minutę</translation>
        </message>
        <message>
            <source>{} to {} words a minute</source>
            <translation>Od {} do {} słów na minutę</translation>
        </message>
    </context>
    <context>
        <name>SpellingDesk</name>
        <message>
            <source>A folder with dictionaries</source>
            <translation>Folder ze słownikami</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Wybierz folder…</translation>
        </message>
        <message>
            <source>Dictionaries found: {}.</source>
            <translation>Znalezione słowniki: {}.</translation>
        </message>
        <message>
            <source>Next word that is not known</source>
            <translation>Następne nieznane słowo</translation>
        </message>
        <message>
            <source>Spelling is not checked in this language. meetprep takes the dictionaries of the system and of LibreOffice, or those of a folder.</source>
            <translation>Pisownia w tym języku nie jest sprawdzana. meetprep korzysta ze słowników systemu i LibreOffice lub z wybranego folderu.</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Propozycje</translation>
        </message>
        <message>
            <source>There is no dictionary for {}.</source>
            <translation>Brak słownika: {}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>“{}” is in your dictionary now.</source>
            <translation>„{}” jest teraz w słowniku użytkownika.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Add “{}” to the dictionary</source>
            <translation>Dodaj „{}” do słownika</translation>
        </message>
        <message>
            <source>Dictionaries from a folder…</source>
            <translation>Słowniki z folderu…</translation>
        </message>
        <message>
            <source>Ignore here</source>
            <translation>Ignoruj tutaj</translation>
        </message>
        <message>
            <source>Language of this part</source>
            <translation>Język tej części</translation>
        </message>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Szukanie propozycji…</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Brak propozycji</translation>
        </message>
        <message>
            <source>Use {} for all parts</source>
            <translation>Użyj we wszystkich częściach: {}</translation>
        </message>
        <message>
            <source>Words that I added…</source>
            <translation>Słowa dodane przeze mnie…</translation>
        </message>
    </context>
    <context>
        <name>StanceControl</name>
        <message>
            <source>Stance</source>
            <translation>Postawa</translation>
        </message>
    </context>
    <context>
        <name>StanceMatrix</name>
        <message>
            <source>Where delegations stand</source>
            <translation>Stanowiska delegacji</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Choose a delegation first</source>
            <translation>Najpierw wybierz delegację</translation>
        </message>
        <message>
            <source>Nothing leaves this laptop unless you export it.</source>
            <translation>Nic nie opuści tego laptopa bez eksportu.</translation>
        </message>
        <message>
            <source>Optional. The store is encrypted; nobody can recover a forgotten passphrase.</source>
            <translation>Nieobowiązkowe. Baza jest szyfrowana; zapomnianego hasła nikt nie odzyska.</translation>
        </message>
        <message>
            <source>Prepare the meeting, question by question. Everything stays on this laptop: no account, no network.</source>
            <translation>Przygotuj posiedzenie, pytanie po pytaniu. Wszystko zostaje na tym laptopie: bez konta, bez sieci.</translation>
        </message>
        <message>
            <source>Protect it with a passphrase</source>
            <translation>Zabezpiecz hasłem</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Zacznij</translation>
        </message>
        <message>
            <source>Start with a paper, or look around first</source>
            <translation>Zacznij od dokumentu lub najpierw się rozejrzyj</translation>
        </message>
        <message>
            <source>Type the same passphrase once more</source>
            <translation>Wpisz to samo hasło jeszcze raz</translation>
        </message>
        <message>
            <source>Welcome to meetprep</source>
            <translation>Witamy w meetprep</translation>
        </message>
        <message>
            <source>Whose desk is this?</source>
            <translation>Dla której delegacji?</translation>
        </message>
        <message>
            <source>Without passphrase</source>
            <translation>Bez hasła</translation>
        </message>
        <message>
            <source>Word, PDF, an e-mail or plain text. The file is kept unchanged.</source>
            <translation>Word, PDF, e-mail lub zwykły tekst. Plik jest przechowywany bez zmian.</translation>
        </message>
        <message>
            <source>Your home delegation. It can be changed later: click its name.</source>
            <translation>Delegacja własna. Można ją później zmienić: kliknij jej nazwę.</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Cleared</source>
            <translation>Zatwierdzone</translation>
        </message>
        <message>
            <source>Cleared with a remark…</source>
            <translation>Zatwierdzone z uwagą…</translation>
        </message>
        <message>
            <source>Enter keeps it, Esc leaves it</source>
            <translation>Enter zachowuje, Esc porzuca</translation>
        </message>
        <message>
            <source>More about {}</source>
            <translation>Więcej: {}</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>W dół</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>W górę</translation>
        </message>
        <message>
            <source>No objection</source>
            <translation>Bez uwag</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Jeszcze niewysłane</translation>
        </message>
        <message>
            <source>Note that the text was sent to them</source>
            <translation>Odnotuj wysłanie tekstu</translation>
        </message>
        <message>
            <source>Objection…</source>
            <translation>Sprzeciw…</translation>
        </message>
        <message>
            <source>Remark of {}</source>
            <translation>Uwaga: {}</translation>
        </message>
        <message>
            <source>Remark…</source>
            <translation>Uwaga…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Wysłane</translation>
        </message>
        <message>
            <source>Sent again today</source>
            <translation>Dziś wysłane ponownie</translation>
        </message>
        <message>
            <source>Sent {}</source>
            <translation>Wysłane: {}</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Wycofaj odpowiedź</translation>
        </message>
        <message>
            <source>What they object to</source>
            <translation>Czego dotyczy sprzeciw</translation>
        </message>
        <message>
            <source>the text changed since</source>
            <translation>tekst zmienił się od tego czasu</translation>
        </message>
    </context>
    <context>
        <name>StoreBackup</name>
        <message>
            <source>Back up the store</source>
            <translation>Utwórz kopię bazy</translation>
        </message>
        <message>
            <source>It was never backed up from here.</source>
            <translation>Stąd nie utworzono jeszcze kopii.</translation>
        </message>
        <message>
            <source>Last backup: {}, {}, to {}</source>
            <translation>Ostatnia kopia: {}, {}, do {}</translation>
        </message>
    </context>
    <context>
        <name>StoreSection</name>
        <message>
            <source>Back up now…</source>
            <translation>Utwórz kopię teraz…</translation>
        </message>
        <message>
            <source>Copying the store…</source>
            <translation>Kopiowanie bazy…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>One file holds everything. It never leaves by itself.</source>
            <translation>Wszystko mieści się w jednym pliku. Sam nigdzie nie trafia.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Pokaż w folderze</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Baza</translation>
        </message>
        <message>
            <source>Where the store lies</source>
            <translation>Położenie bazy</translation>
        </message>
    </context>
    <context>
        <name>TaskEditor</name>
        <message>
            <source>24 January, 17:00</source>
            <translation>24 stycznia, 17:00</translation>
        </message>
        <message>
            <source>A day such as 24 January, and a time if need be</source>
            <translation>Dzień, np. 24 stycznia, w razie potrzeby z godziną</translation>
        </message>
        <message>
            <source>A person or unit</source>
            <translation>Osoba lub komórka</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Draft question 3</source>
            <translation>Napisać pytanie 3</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Zachowaj</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <source>What is to be done?</source>
            <translation>Co jest do zrobienia?</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kto</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Add a task</source>
            <translation>Dodaj zadanie</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Zrobione</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Później</translation>
        </message>
        <message>
            <source>Nothing is to be done yet.</source>
            <translation>Na razie nie ma nic do zrobienia.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Po terminie</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>W tym tygodniu</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dziś</translation>
        </message>
        <message>
            <source>Who does what by when</source>
            <translation>Kto, co i na kiedy</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Change this task</source>
            <translation>Zmień zadanie</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dziś</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>%n file(s) exported</source>
            <translation>
                <numerusform>Wyeksportowano %n plik</numerusform>
                <numerusform>Wyeksportowano %n pliki</numerusform>
                <numerusform>Wyeksportowano %n plików</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) (isn’t|aren’t) cleared yet.</source>
            <translation>
                <numerusform>%n pytanie nie jest jeszcze zatwierdzone.</numerusform>
                <numerusform>%n pytania nie są jeszcze zatwierdzone.</numerusform>
                <numerusform>%n pytań nie jest jeszcze zatwierdzonych.</numerusform>
            </translation>
        </message>
        <message>
            <source>Comments, history, drafters’ names</source>
            <translation>Uwagi, historia, nazwiska autorów</translation>
        </message>
        <message>
            <source>Every page says so.</source>
            <translation>Mówi o tym każda strona.</translation>
        </message>
        <message>
            <source>Every page says so. Not for others: {}.</source>
            <translation>Mówi o tym każda strona. Nie dla innych: {}.</translation>
        </message>
        <message>
            <source>Internal: stays with us.</source>
            <translation>Wewnętrzne: zostaje u nas.</translation>
        </message>
        <message>
            <source>Key messages in short</source>
            <translation>Główne przekazy w skrócie</translation>
        </message>
        <message>
            <source>Nothing internal inside.</source>
            <translation>W środku nie ma nic wewnętrznego.</translation>
        </message>
        <message>
            <source>Nothing is left to go in. Choose a part and a question.</source>
            <translation>Nic nie zostało. Należy wybrać część i pytanie.</translation>
        </message>
        <message>
            <source>Nothing would go in. Draft a line to take.</source>
            <translation>Nic by się tu nie znalazło. Należy napisać linię do wystąpienia.</translation>
        </message>
        <message>
            <source>Question {} isn’t cleared yet.</source>
            <translation>Pytanie {} nie jest jeszcze zatwierdzone.</translation>
        </message>
        <message>
            <source>Stances</source>
            <translation>Stanowiska</translation>
        </message>
        <message>
            <source>Stopped: {} of {} wanted.</source>
            <translation>Zatrzymano: {} z {} zamówionych.</translation>
        </message>
        <message>
            <source>Text, properties, comments and revisions were checked.</source>
            <translation>Sprawdzono tekst, właściwości, komentarze i zmiany.</translation>
        </message>
        <message>
            <source>Where the others stand</source>
            <translation>Stanowiska pozostałych</translation>
        </message>
        <message>
            <source>You can still export it.</source>
            <translation>Mimo to można ją wyeksportować.</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} z {}</translation>
        </message>
        <message>
            <source>{}, {} not.</source>
            <translation>{}, {} nie.</translation>
        </message>
        <message>
            <source>{}: internal, not for others.</source>
            <translation>{}: wewnętrzne, nie dla innych.</translation>
        </message>
        <message>
            <source>{}: only the position paper is for others.</source>
            <translation>{}: tylko stanowisko jest dla innych.</translation>
        </message>
        <message>
            <source>{}: shareable parts only.</source>
            <translation>{}: tylko części do udostępnienia.</translation>
        </message>
    </context>
    <context>
        <name>TemplateCard</name>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Delete {}</source>
            <translation>Usuń: {}</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Wstaw</translation>
        </message>
        <message>
            <source>Insert {}</source>
            <translation>Wstaw: {}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Rename {}</source>
            <translation>Zmień nazwę: {}</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Zamień</translation>
        </message>
        <message>
            <source>Replace {} by the part as it is</source>
            <translation>Zastąp obecną częścią: {}</translation>
        </message>
    </context>
    <context>
        <name>TemplateChoosing</name>
        <message>
            <source>The Word template of the ministry</source>
            <translation>Szablon Worda ministerstwa</translation>
        </message>
    </context>
    <context>
        <name>TickCircle</name>
        <message>
            <source>Done</source>
            <translation>Zrobione</translation>
        </message>
        <message>
            <source>Done: {}</source>
            <translation>Zrobione: {}</translation>
        </message>
    </context>
    <context>
        <name>TimelineRow</name>
        <message>
            <source>Break of {} h</source>
            <translation>Przerwa: {} godz.</translation>
        </message>
        <message>
            <source>Break of {} h {} min</source>
            <translation>Przerwa: {} godz. {} min</translation>
        </message>
        <message>
            <source>Break of {} minutes</source>
            <translation>Przerwa: {} min</translation>
        </message>
        <message>
            <source>Change this session</source>
            <translation>Zmień sesję</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Pytania</translation>
        </message>
        <message>
            <source>no paper yet</source>
            <translation>jeszcze bez dokumentu</translation>
        </message>
        <message>
            <source>{} at most</source>
            <translation>najwyżej {}</translation>
        </message>
        <message>
            <source>{} of {} cleared</source>
            <translation>zatwierdzone: {} z {}</translation>
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
            <translation>Zapisano</translation>
        </message>
    </context>
    <context>
        <name>TopTools</name>
        <message>
            <source>Add note</source>
            <translation>Dodaj notatkę</translation>
        </message>
        <message>
            <source>All {}</source>
            <translation>Wszystkie {}</translation>
        </message>
        <message>
            <source>Not assessed {}</source>
            <translation>Nieocenione {}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notatki</translation>
        </message>
        <message>
            <source>Unread {}</source>
            <translation>Nieprzeczytane {}</translation>
        </message>
    </context>
    <context>
        <name>TreeView</name>
        <message>
            <source>Meetings and questions</source>
            <translation>Posiedzenia i pytania</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Nobody can recover a forgotten passphrase. Nothing is deleted, however often you try.</source>
            <translation>Zapomnianego hasła nikt nie odzyska. Nic nie zostanie usunięte, niezależnie od liczby prób.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Odblokuj</translation>
        </message>
        <message>
            <source>Unlocking takes a second, so that guessing takes years.</source>
            <translation>Odblokowanie trwa sekundę, aby zgadywanie trwało lata.</translation>
        </message>
        <message>
            <source>Your desk is locked</source>
            <translation>Biurko jest zablokowane</translation>
        </message>
        <message>
            <source>“{}” is protected by a passphrase.</source>
            <translation>„{}” jest zabezpieczony hasłem.</translation>
        </message>
    </context>
    <context>
        <name>VersionPanel</name>
        <message>
            <source>It will be stored as a separate paper.</source>
            <translation>Zostanie zapisany jako osobny dokument.</translation>
        </message>
        <message>
            <source>Its questions are added to those of the store.</source>
            <translation>Jego pytania dołączą do istniejących.</translation>
        </message>
        <message>
            <source>It’s a new version</source>
            <translation>To nowa wersja</translation>
        </message>
        <message>
            <source>It’s a separate paper</source>
            <translation>To osobny dokument</translation>
        </message>
        <message>
            <source>Kept beside the newer version; no question changes.</source>
            <translation>Przechowywany obok nowszej wersji; żadne pytanie się nie zmienia.</translation>
        </message>
        <message>
            <source>Renews the stored paper. {}. Positions stay.</source>
            <translation>Odnawia zapisany dokument. {}. Stanowiska pozostają.</translation>
        </message>
    </context>
    <context>
        <name>VotePanel</name>
        <message>
            <source>If it came to a vote</source>
            <translation>Gdyby doszło do głosowania</translation>
        </message>
        <message>
            <source>Informal meetings vote on nothing.</source>
            <translation>Posiedzenia nieformalne nad niczym nie głosują.</translation>
        </message>
        <message>
            <source>On a proposal of the Commission or the High Representative 55 % of the members are enough, and a majority is deemed attained where the others are too few to block it (Art. 16(4) TEU). Without such a proposal 72 % are needed, and always 65 % of the population (Art. 238(2) TFEU).</source>
            <translation>Na wniosek Komisji lub Wysokiego Przedstawiciela wystarczy 55 % członków, a większość uznaje się za osiągniętą, gdy pozostałych jest za mało, by ją zablokować (art. 16 ust. 4 TUE). Bez takiego wniosku potrzeba 72 % członków i zawsze 65 % ludności (art. 238 ust. 2 TFUE).</translation>
        </message>
        <message>
            <source>On whose initiative</source>
            <translation>Z czyjej inicjatywy</translation>
        </message>
        <message>
            <source>Proposal of the Commission</source>
            <translation>Wniosek Komisji</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pytanie</translation>
        </message>
        <message>
            <source>This is arithmetic for the day the proposal reaches the Council.</source>
            <translation>To rachunek na dzień, w którym wniosek trafi do Rady.</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>A gdyby</translation>
        </message>
        <message>
            <source>Without a proposal</source>
            <translation>Bez wniosku</translation>
        </message>
    </context>
    <context>
        <name>WaysOut</name>
        <message>
            <source>Save the file as it was received</source>
            <translation>Zapisz plik w otrzymanej postaci</translation>
        </message>
    </context>
    <context>
        <name>WholePaper</name>
        <message>
            <source>As footnote</source>
            <translation>Jako przypis</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Close the footnote</source>
            <translation>Zamknij przypis</translation>
        </message>
        <message>
            <source>Footnote {}</source>
            <translation>Przypis {}</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Put it into the part you are writing (Ctrl+Shift+Q)</source>
            <translation>Wstaw do pisanej części (Ctrl+Shift+Q)</translation>
        </message>
        <message>
            <source>Put its place under the part you are writing</source>
            <translation>Umieść jego miejsce pod pisaną częścią</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cytuj</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>Add a paper…</source>
            <translation>Dodaj dokument…</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Biurko</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuj…</translation>
        </message>
        <message>
            <source>Fold the paper</source>
            <translation>Zwiń dokument</translation>
        </message>
        <message>
            <source>Fold the sidebar</source>
            <translation>Zwiń pasek boczny</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Jak w systemie</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Skrzynka odbiorcza</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Klawiatura</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Jasny lub ciemny</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Posiedzenie</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Następne pytanie</translation>
        </message>
        <message>
            <source>Paper on this question</source>
            <translation>Dokument o tym pytaniu</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Poprzednie pytanie</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Szybka notatka</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Zakończ</translation>
        </message>
        <message>
            <source>Quote the passage</source>
            <translation>Cytuj fragment</translation>
        </message>
        <message>
            <source>Search everything…</source>
            <translation>Szukaj wszędzie…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Whole paper</source>
            <translation>Cały dokument</translation>
        </message>
    </context>
    <context>
        <name>WordsSection</name>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Add a word</source>
            <translation>Dodaj słowo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Język słów</translation>
        </message>
        <message>
            <source>No word was added yet.</source>
            <translation>Nie dodano jeszcze żadnego słowa.</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Pisownia</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Words of your own, which are never marked.</source>
            <translation>Własne słowa, których się nie podkreśla.</translation>
        </message>
        <message>
            <source>Words that I added</source>
            <translation>Dodane przeze mnie słowa</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Twoje słowa</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Add paper</source>
            <translation>Dodaj dokument</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
    </context>
    <context>
        <name>_Key</name>
        <message>
            <source>Show or hide these passages in the paper</source>
            <translation>Pokaż lub ukryj te fragmenty w dokumencie</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Footnote {}</source>
            <translation>Przypis {}</translation>
        </message>
        <message>
            <source>Suppose so: {}</source>
            <translation>Załóż: {}</translation>
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
            <translation>Odpowiedz</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Otwórz ponownie</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Załatwione</translation>
        </message>
        <message>
            <source>Resolved by {}, {}.</source>
            <translation>Załatwione: {}, {}.</translation>
        </message>
        <message>
            <source>Resolved, {}.</source>
            <translation>Załatwione, {}.</translation>
        </message>
        <message>
            <source>These words are no longer in the text.</source>
            <translation>Tych słów nie ma już w tekście.</translation>
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
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{first}–{last}</source>
            <translation>{first}–{last}</translation>
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
            <translation>Agencja Unii</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Austria</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgia</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bułgaria</translation>
        </message>
        <message>
            <source>Candidate or other body</source>
            <translation>Kandydat lub inny podmiot</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Komisja</translation>
        </message>
        <message>
            <source>Council Secretariat</source>
            <translation>Sekretariat Rady</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Chorwacja</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Cypr</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Czechy</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dania</translation>
        </message>
        <message>
            <source>EU Agency for Asylum</source>
            <translation>Agencja UE ds. Azylu</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonia</translation>
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
            <translation>Finlandia</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Francja</translation>
        </message>
        <message>
            <source>Frontex</source>
            <translation>Frontex</translation>
        </message>
        <message>
            <source>Fundamental Rights Agency</source>
            <translation>Agencja Praw Podstawowych</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Niemcy</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Grecja</translation>
        </message>
        <message>
            <source>High Representative</source>
            <translation>Wysoki przedstawiciel</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Węgry</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islandia</translation>
        </message>
        <message>
            <source>Institution of the Union</source>
            <translation>Instytucja Unii</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlandia</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Włochy</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Łotwa</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litwa</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luksemburg</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malta</translation>
        </message>
        <message>
            <source>Member State</source>
            <translation>Państwo członkowskie</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Niderlandy</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norwegia</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polska</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugalia</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumunia</translation>
        </message>
        <message>
            <source>Schengen associate</source>
            <translation>Państwo stowarzyszone z Schengen</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Słowacja</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Słowenia</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Hiszpania</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Szwecja</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Szwajcaria</translation>
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
            <translation>Wszystkie części, jedna strona na pytanie</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Teczka ministra</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Puste</translation>
        </message>
        <message>
            <source>For our minister</source>
            <translation>Dla naszego ministra</translation>
        </message>
        <message>
            <source>For our minister, in the room</source>
            <translation>Dla naszego ministra, na sali</translation>
        </message>
        <message>
            <source>For our own house</source>
            <translation>Dla naszego urzędu</translation>
        </message>
        <message>
            <source>For the others and the Presidency</source>
            <translation>Dla pozostałych i prezydencji</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Ukryte</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Wewnętrzne</translation>
        </message>
        <message>
            <source>Large type, time per question</source>
            <translation>Duże litery, czas na pytanie</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Pominięte</translation>
        </message>
        <message>
            <source>Not included</source>
            <translation>Nie zawarte</translation>
        </message>
        <message>
            <source>Overview of positions</source>
            <translation>Przegląd stanowisk</translation>
        </message>
        <message>
            <source>Position paper</source>
            <translation>Stanowisko</translation>
        </message>
        <message>
            <source>Question × delegation, landscape</source>
            <translation>Pytanie × delegacja, poziomo</translation>
        </message>
        <message>
            <source>Review copy</source>
            <translation>Egzemplarz do uzgodnień</translation>
        </message>
        <message>
            <source>Shareable parts only</source>
            <translation>Tylko części do udostępnienia</translation>
        </message>
        <message>
            <source>Speaking note</source>
            <translation>Notatka do wystąpienia</translation>
        </message>
        <message>
            <source>Word with tracked changes, comes back as suggestions</source>
            <translation>Word ze śledzeniem zmian, wraca jako propozycje</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A delegation needs a name, and a sign of up to eight letters or digits.</source>
            <translation>Delegacja ma nazwę i oznaczenie złożone z najwyżej ośmiu liter lub cyfr.</translation>
        </message>
        <message>
            <source>A dictionary is two files of one name, such as fr.aff and fr.dic.</source>
            <translation>Słownik to dwa pliki o tej samej nazwie, np. fr.aff i fr.dic.</translation>
        </message>
        <message>
            <source>A line for the year, then one for each of the 27 members: “BE,2.62”.</source>
            <translation>Wiersz z rokiem, a potem po jednym dla każdego z 27 członków: „BE,2.62”.</translation>
        </message>
        <message>
            <source>A meeting has at most four parts of your own.</source>
            <translation>Posiedzenie ma najwyżej cztery części własne.</translation>
        </message>
        <message>
            <source>A newer meetprep wrote the store “{0.path}”.</source>
            <translation>Bazę „{0.path}” zapisała nowsza wersja meetprep.</translation>
        </message>
        <message>
            <source>Another program is using the store “{0.path}”.</source>
            <translation>Inny program korzysta z bazy „{0.path}”.</translation>
        </message>
        <message>
            <source>Ask the sender for the Word file.</source>
            <translation>Poproś nadawcę o plik Worda.</translation>
        </message>
        <message>
            <source>Ask the sender for the file again.</source>
            <translation>Poproś nadawcę o plik jeszcze raz.</translation>
        </message>
        <message>
            <source>Bring the meeting or question back, by Undo or from a backup, and drop it again.</source>
            <translation>Przywróć spotkanie lub pytanie, poleceniem Cofnij lub z kopii zapasowej, i upuść plik ponownie.</translation>
        </message>
        <message>
            <source>Capitals and spaces count. Try as often as you like.</source>
            <translation>Wielkie litery i spacje mają znaczenie. Można próbować dowolnie często.</translation>
        </message>
        <message>
            <source>Change it instead.</source>
            <translation>Zmień je.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Sprawdź nazwę i folder.</translation>
        </message>
        <message>
            <source>Check who may read it.</source>
            <translation>Sprawdź uprawnienia do odczytu.</translation>
        </message>
        <message>
            <source>Choose another file. Nothing in it was changed.</source>
            <translation>Wybierz inny plik. Nic w nim nie zmieniono.</translation>
        </message>
        <message>
            <source>Choose another folder. What was there before is untouched.</source>
            <translation>Wybierz inny folder. To, co tam było, jest nietknięte.</translation>
        </message>
        <message>
            <source>Choose another sign.</source>
            <translation>Wybierz inne oznaczenie.</translation>
        </message>
        <message>
            <source>Close other programs: 256 MB are needed for a second.</source>
            <translation>Zamknij inne programy: przez sekundę potrzeba 256 MB.</translation>
        </message>
        <message>
            <source>Copy the file to a safe place before anything else.</source>
            <translation>Przede wszystkim skopiuj plik w bezpieczne miejsce.</translation>
        </message>
        <message>
            <source>Copy yours, then open the question again.</source>
            <translation>Skopiuj swój tekst i otwórz pytanie ponownie.</translation>
        </message>
        <message>
            <source>Draft a key message, a line to take or a rationale.</source>
            <translation>Napisz główny przekaz, linię do wystąpienia lub uzasadnienie.</translation>
        </message>
        <message>
            <source>Free some space or change the folder’s rights; saving goes on by itself.</source>
            <translation>Zwolnij miejsce lub zmień prawa folderu; zapis wznowi się sam.</translation>
        </message>
        <message>
            <source>Give it on a terminal, or in a file that MEETPREP_PASSPHRASE_FILE names.</source>
            <translation>Podaj je w terminalu lub w pliku wskazanym przez MEETPREP_PASSPHRASE_FILE.</translation>
        </message>
        <message>
            <source>Give more of the id.</source>
            <translation>Podaj więcej znaków identyfikatora.</translation>
        </message>
        <message>
            <source>Go on in that window.</source>
            <translation>Pracuj dalej w tamtym oknie.</translation>
        </message>
        <message>
            <source>It may have been deleted.</source>
            <translation>Być może element usunięto.</translation>
        </message>
        <message>
            <source>More than one {0.kind} has an id that begins “{0.name}”.</source>
            <translation>Od „{0.name}” zaczyna się więcej niż jeden identyfikator ({0.kind}).</translation>
        </message>
        <message>
            <source>No font here has “{0.letters}”, so there is no PDF of it.</source>
            <translation>Żadna czcionka nie zawiera tu „{0.letters}”, dlatego nie ma z tego pliku PDF.</translation>
        </message>
        <message>
            <source>No new passphrase was given, or not the same one twice.</source>
            <translation>Nie podano nowego hasła albo podano dwa różne.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>Nic z niego nie zachowano.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Niczego nie zmieniono.</translation>
        </message>
        <message>
            <source>Open it in Word and save a copy without one.</source>
            <translation>Otwórz go w Wordzie i zapisz kopię bez hasła.</translation>
        </message>
        <message>
            <source>Open the store that it was made from.</source>
            <translation>Otwórz bazę, z której pochodzi.</translation>
        </message>
        <message>
            <source>Rename one that is no longer needed.</source>
            <translation>Zmień nazwę tej, która nie jest już potrzebna.</translation>
        </message>
        <message>
            <source>Set one first.</source>
            <translation>Najpierw je ustaw.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Coś poszło nie tak.</translation>
        </message>
        <message>
            <source>Such as PL, COM or EUAA.</source>
            <translation>Na przykład PL, COM lub EUAA.</translation>
        </message>
        <message>
            <source>Take the text without its pictures.</source>
            <translation>Weź sam tekst, bez obrazów.</translation>
        </message>
        <message>
            <source>That is not the passphrase of “{0.path.name}”.</source>
            <translation>To nie jest hasło do „{0.path.name}”.</translation>
        </message>
        <message>
            <source>The details are in the log, without a word of what was written.</source>
            <translation>Szczegóły są w dzienniku, bez ani słowa z tego, co napisano.</translation>
        </message>
        <message>
            <source>The log says where, without a word of the paper. Try it in another format.</source>
            <translation>Dziennik mówi gdzie, bez ani słowa z dokumentu. Spróbuj innego formatu.</translation>
        </message>
        <message>
            <source>The store holds no {0.kind} “{0.name}”.</source>
            <translation>W bazie nie ma „{0.name}” ({0.kind}).</translation>
        </message>
        <message>
            <source>The store “{0.path}” can’t be written: {0.reason}.</source>
            <translation>Nie można zapisać bazy „{0.path}”: {0.reason}.</translation>
        </message>
        <message>
            <source>The store “{0.path}” has a passphrase already.</source>
            <translation>Baza „{0.path}” ma już hasło.</translation>
        </message>
        <message>
            <source>The store “{0.path}” has no passphrase.</source>
            <translation>Baza „{0.path}” nie ma hasła.</translation>
        </message>
        <message>
            <source>The store “{0.path}” is already open in another window.</source>
            <translation>Baza „{0.path}” jest już otwarta w innym oknie.</translation>
        </message>
        <message>
            <source>The store “{0.path}” is damaged: {0.reason}.</source>
            <translation>Baza „{0.path}” jest uszkodzona: {0.reason}.</translation>
        </message>
        <message>
            <source>The store “{0.path}” is protected by a passphrase.</source>
            <translation>Baza „{0.path}” jest zabezpieczona hasłem.</translation>
        </message>
        <message>
            <source>There is no dictionary in “{0.path}”.</source>
            <translation>W „{0.path}” nie ma słownika.</translation>
        </message>
        <message>
            <source>There is no file “{0.path}”.</source>
            <translation>Nie ma pliku „{0.path}”.</translation>
        </message>
        <message>
            <source>There is no store “{0.path}”.</source>
            <translation>Nie ma bazy „{0.path}”.</translation>
        </message>
        <message>
            <source>This computer has too little free memory to work on the passphrase.</source>
            <translation>Ten komputer ma za mało wolnej pamięci, aby przetworzyć hasło.</translation>
        </message>
        <message>
            <source>This text was changed elsewhere since it was opened.</source>
            <translation>Ten tekst zmieniono gdzie indziej po jego otwarciu.</translation>
        </message>
        <message>
            <source>Update meetprep to open it. Nothing in it was changed.</source>
            <translation>Zaktualizuj meetprep, aby ją otworzyć. Nic w niej nie zmieniono.</translation>
        </message>
        <message>
            <source>Wait until it is done; saving goes on by itself.</source>
            <translation>Poczekaj, aż skończy; zapis wznowi się sam.</translation>
        </message>
        <message>
            <source>Word, OpenDocument, PDF, rich text, web pages, e-mails and plain text are read.</source>
            <translation>Odczytywane są: Word, OpenDocument, PDF, RTF, strony WWW, e-maile i zwykły tekst.</translation>
        </message>
        <message>
            <source>Write Word alone, or replace these letters.</source>
            <translation>Proszę zapisać tylko plik Word albo zastąpić te znaki.</translation>
        </message>
        <message>
            <source>meetprep itself failed on “{0.path.name}”.</source>
            <translation>Sam meetprep zawiódł przy „{0.path.name}”.</translation>
        </message>
        <message>
            <source>{0.code} is already the sign of {0.name}.</source>
            <translation>{0.code} to już oznaczenie delegacji: {0.name}.</translation>
        </message>
        <message>
            <source>{0.delegation} has no shareable text on this meeting yet.</source>
            <translation>{0.delegation}: nie ma jeszcze tekstu do udostępnienia na to posiedzenie.</translation>
        </message>
        <message>
            <source>“{0.name}” holds no population figures: {0.missing} is wrong or missing.</source>
            <translation>„{0.name}” nie zawiera danych o ludności: {0.missing} jest błędne lub go brakuje.</translation>
        </message>
        <message>
            <source>“{0.path.name}” could not be read: {0.reason}.</source>
            <translation>Nie można odczytać „{0.path.name}”: {0.reason}.</translation>
        </message>
        <message>
            <source>“{0.path.name}” has a password.</source>
            <translation>„{0.path.name}” jest zabezpieczony hasłem.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is a review copy of what was deleted here since.</source>
            <translation>„{0.path.name}” to egzemplarz do uzgodnień tego, co od tego czasu tu usunięto.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is a review copy that was not made from this store.</source>
            <translation>„{0.path.name}” to egzemplarz do uzgodnień, który nie pochodzi z tej bazy.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is a scan without text.</source>
            <translation>„{0.path.name}” to skan bez tekstu.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is damaged or incomplete.</source>
            <translation>„{0.path.name}” jest uszkodzony lub niepełny.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is empty.</source>
            <translation>„{0.path.name}” jest pusty.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is far larger than any paper.</source>
            <translation>„{0.path.name}” jest o wiele większy niż jakikolwiek dokument.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is marked {0.marking}: this laptop may not hold it.</source>
            <translation>„{0.path.name}” ma oznaczenie {0.marking}: nie wolno go trzymać na tym laptopie.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is no document that meetprep reads.</source>
            <translation>„{0.path.name}” nie jest dokumentem, który meetprep odczytuje.</translation>
        </message>
        <message>
            <source>“{0.path}” could not be written: {0.reason}.</source>
            <translation>Nie można zapisać „{0.path}”: {0.reason}.</translation>
        </message>
        <message>
            <source>“{0.path}” is no store of meetprep’s.</source>
            <translation>„{0.path}” nie jest bazą meetprep.</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>Agenda</source>
            <translation>Porządek obrad</translation>
        </message>
        <message>
            <source>Annotated agenda</source>
            <translation>Porządek obrad z uwagami</translation>
        </message>
        <message>
            <source>Discussion paper</source>
            <translation>Dokument do dyskusji</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Pismo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Inny</translation>
        </message>
    </context>
    <context>
        <name>meetings</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n dzień temu</numerusform>
                <numerusform>%n dni temu</numerusform>
                <numerusform>%n dni temu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n przypis</numerusform>
                <numerusform>%n przypisy</numerusform>
                <numerusform>%n przypisów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n strona</numerusform>
                <numerusform>%n strony</numerusform>
                <numerusform>%n stron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n pytanie</numerusform>
                <numerusform>%n pytania</numerusform>
                <numerusform>%n pytań</numerusform>
            </translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formalne</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>piątek</translation>
        </message>
        <message numerus="yes">
            <source>In %n day(s)</source>
            <translation>
                <numerusform>Za %n dzień</numerusform>
                <numerusform>Za %n dni</numerusform>
                <numerusform>Za %n dni</numerusform>
            </translation>
        </message>
        <message>
            <source>Informal, no votes</source>
            <translation>Nieformalne, bez głosowania</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>poniedziałek</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>sobota</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Ktoś</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>niedziela</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>czwartek</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dziś</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Jutro</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>wtorek</translation>
        </message>
        <message>
            <source>Video conference</source>
            <translation>Wideokonferencja</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>środa</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Wczoraj</translation>
        </message>
        <message>
            <source>changed the position on {}</source>
            <translation>zmienia stanowisko: {}</translation>
        </message>
        <message>
            <source>is cleared</source>
            <translation>– zatwierdzone</translation>
        </message>
        <message>
            <source>on {}: {}</source>
            <translation>– {}: {}</translation>
        </message>
        <message>
            <source>was added</source>
            <translation>– dodano</translation>
        </message>
        <message>
            <source>was heard on {}</source>
            <translation>– głos w sprawie: {}</translation>
        </message>
    </context>
    <context>
        <name>moments</name>
        <message>
            <source>Due {}</source>
            <translation>Termin: {}</translation>
        </message>
        <message>
            <source>Overdue since {}</source>
            <translation>Po terminie: {}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>dziś</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>jutro</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>wczoraj</translation>
        </message>
    </context>
    <context>
        <name>months</name>
        <message>
            <source>APR</source>
            <translation>KWI</translation>
        </message>
        <message>
            <source>AUG</source>
            <translation>SIE</translation>
        </message>
        <message>
            <source>April</source>
            <translation>kwietnia</translation>
        </message>
        <message>
            <source>August</source>
            <translation>sierpnia</translation>
        </message>
        <message>
            <source>DEC</source>
            <translation>GRU</translation>
        </message>
        <message>
            <source>December</source>
            <translation>grudnia</translation>
        </message>
        <message>
            <source>FEB</source>
            <translation>LUT</translation>
        </message>
        <message>
            <source>February</source>
            <translation>lutego</translation>
        </message>
        <message>
            <source>JAN</source>
            <translation>STY</translation>
        </message>
        <message>
            <source>JUL</source>
            <translation>LIP</translation>
        </message>
        <message>
            <source>JUN</source>
            <translation>CZE</translation>
        </message>
        <message>
            <source>January</source>
            <translation>stycznia</translation>
        </message>
        <message>
            <source>July</source>
            <translation>lipca</translation>
        </message>
        <message>
            <source>June</source>
            <translation>czerwca</translation>
        </message>
        <message>
            <source>MAR</source>
            <translation>MAR</translation>
        </message>
        <message>
            <source>MAY</source>
            <translation>MAJ</translation>
        </message>
        <message>
            <source>March</source>
            <translation>marca</translation>
        </message>
        <message>
            <source>May</source>
            <translation>maja</translation>
        </message>
        <message>
            <source>NOV</source>
            <translation>LIS</translation>
        </message>
        <message>
            <source>November</source>
            <translation>listopada</translation>
        </message>
        <message>
            <source>OCT</source>
            <translation>PAŹ</translation>
        </message>
        <message>
            <source>October</source>
            <translation>października</translation>
        </message>
        <message>
            <source>SEP</source>
            <translation>WRZ</translation>
        </message>
        <message>
            <source>September</source>
            <translation>września</translation>
        </message>
    </context>
    <context>
        <name>notes</name>
        <message>
            <source>Bilateral</source>
            <translation>Dwustronnie</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nazwa pliku</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Prasa</translation>
        </message>
        <message>
            <source>Said in the meeting</source>
            <translation>Powiedziano na posiedzeniu</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Nadawca</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>prawdopodobne</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>pewne</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>niepewne</translation>
        </message>
        <message>
            <source>{}: letters of another alphabet that look like Latin ones.</source>
            <translation>{}: litery innego alfabetu, które wyglądają jak łacińskie.</translation>
        </message>
        <message>
            <source>{}: signs that nobody sees.</source>
            <translation>{}: niewidoczne znaki.</translation>
        </message>
        <message>
            <source>{}: signs that turn the direction of text round.</source>
            <translation>{}: znaki, które odwracają kierunek tekstu.</translation>
        </message>
    </context>
    <context>
        <name>numbers</name>
        <message>
            <source>eight</source>
            <translation>osiem</translation>
        </message>
        <message>
            <source>five</source>
            <translation>pięć</translation>
        </message>
        <message>
            <source>four</source>
            <translation>cztery</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>dziewięć</translation>
        </message>
        <message>
            <source>no</source>
            <translation>zero</translation>
        </message>
        <message>
            <source>one</source>
            <translation>jedno</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>siedem</translation>
        </message>
        <message>
            <source>six</source>
            <translation>sześć</translation>
        </message>
        <message>
            <source>ten</source>
            <translation>dziesięć</translation>
        </message>
        <message>
            <source>three</source>
            <translation>trzy</translation>
        </message>
        <message>
            <source>two</source>
            <translation>dwa</translation>
        </message>
    </context>
    <context>
        <name>parts</name>
        <message>
            <source>A fourth matter of our own</source>
            <translation>Czwarta sprawa własna</translation>
        </message>
        <message>
            <source>A second matter of our own</source>
            <translation>Druga sprawa własna</translation>
        </message>
        <message>
            <source>A third matter of our own</source>
            <translation>Trzecia sprawa własna</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Tło</translation>
        </message>
        <message>
            <source>Defensive lines for what we don’t open ourselves</source>
            <translation>Odpowiedzi w sprawach, których sami nie poruszamy</translation>
        </message>
        <message>
            <source>Facts, figures, earlier positions</source>
            <translation>Fakty, liczby, wcześniejsze stanowiska</translation>
        </message>
        <message>
            <source>Flexibility</source>
            <translation>Pole manewru</translation>
        </message>
        <message>
            <source>If raised</source>
            <translation>W razie poruszenia</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Wewnętrzne</translation>
        </message>
        <message>
            <source>Key message</source>
            <translation>Główny przekaz</translation>
        </message>
        <message>
            <source>Line to take</source>
            <translation>Linia do wystąpienia</translation>
        </message>
        <message>
            <source>Own part {}</source>
            <translation>Część własna {}</translation>
        </message>
        <message>
            <source>Rationale</source>
            <translation>Uzasadnienie</translation>
        </message>
        <message>
            <source>Red line</source>
            <translation>Czerwona linia</translation>
        </message>
        <message>
            <source>Shareable</source>
            <translation>Do udostępnienia</translation>
        </message>
        <message>
            <source>The answer in one or two sentences</source>
            <translation>Odpowiedź w jednym lub dwóch zdaniach</translation>
        </message>
        <message>
            <source>What else stays with us</source>
            <translation>Co jeszcze zostaje u nas</translation>
        </message>
        <message>
            <source>What the minister says, speakable aloud</source>
            <translation>Co mówi minister, do wygłoszenia na głos</translation>
        </message>
        <message>
            <source>What we can’t accept</source>
            <translation>Czego nie możemy przyjąć</translation>
        </message>
        <message>
            <source>What we could live with</source>
            <translation>Na co moglibyśmy przystać</translation>
        </message>
        <message>
            <source>Why, with references</source>
            <translation>Dlaczego, z odesłaniami</translation>
        </message>
    </context>
    <context>
        <name>progress</name>
        <message>
            <source>Cleared</source>
            <translation>Zatwierdzone</translation>
        </message>
        <message>
            <source>Cleared with a remark</source>
            <translation>Zatwierdzone z uwagą</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Puste</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Z pliku</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>W uzgodnieniach</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>Sprzeciw</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Przywrócone</translation>
        </message>
    </context>
    <context>
        <name>prompts</name>
        <message>
            <source>All files (*)</source>
            <translation>Wszystkie pliki (*)</translation>
        </message>
        <message>
            <source>Papers ({})</source>
            <translation>Dokumenty ({})</translation>
        </message>
        <message>
            <source>Word templates ({})</source>
            <translation>Szablony Worda ({})</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Question {}</source>
            <translation>Pytanie {}</translation>
        </message>
        <message>
            <source>Question {} of {}</source>
            <translation>Pytanie {} z {}</translation>
        </message>
    </context>
    <context>
        <name>quotes</name>
        <message>
            <source>“{}”</source>
            <translation>„{}”</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n komentarz</numerusform>
                <numerusform>%n komentarze</numerusform>
                <numerusform>%n komentarzy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) that went out (is|are) not in it.</source>
            <translation>
                <numerusform>Brakuje w nim %n wysłanej części.</numerusform>
                <numerusform>Brakuje w nim %n wysłanych części.</numerusform>
                <numerusform>Brakuje w nim %n wysłanych części.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) found no place: see below.</source>
            <translation>
                <numerusform>%n fragment nie znalazł miejsca: zob. niżej.</numerusform>
                <numerusform>%n fragmenty nie znalazły miejsca: zob. niżej.</numerusform>
                <numerusform>%n fragmentów nie znalazło miejsca: zob. niżej.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n propozycja</numerusform>
                <numerusform>%n propozycje</numerusform>
                <numerusform>%n propozycji</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Przyjmij</translation>
        </message>
        <message>
            <source>Adds {}.</source>
            <translation>Dodaje {}.</translation>
        </message>
        <message>
            <source>All found their place.</source>
            <translation>Wszystkie znalazły swoje miejsce.</translation>
        </message>
        <message>
            <source>Everything in it was here already.</source>
            <translation>Wszystko z niego już tu było.</translation>
        </message>
        <message>
            <source>Formats {}.</source>
            <translation>Formatuje {}.</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Jest tu teraz</translation>
        </message>
        <message>
            <source>Makes another kind of paragraph of {}.</source>
            <translation>Zmienia rodzaj akapitu {}.</translation>
        </message>
        <message>
            <source>Nothing was changed in it.</source>
            <translation>Nic w nim nie zmieniono.</translation>
        </message>
        <message>
            <source>Others propose something else here.</source>
            <translation>Inni proponują tu coś innego.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Odrzuć</translation>
        </message>
        <message>
            <source>Removes {}.</source>
            <translation>Usuwa {}.</translation>
        </message>
        <message>
            <source>Replaces {} by {}.</source>
            <translation>Zastępuje {} przez {}.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Ktoś</translation>
        </message>
        <message>
            <source>The same words were changed here since.</source>
            <translation>Te same słowa zmieniono tu w międzyczasie.</translation>
        </message>
        <message numerus="yes">
            <source>They are on %n question(s).</source>
            <translation>
                <numerusform>Dotyczą %n pytania.</numerusform>
                <numerusform>Dotyczą %n pytań.</numerusform>
                <numerusform>Dotyczą %n pytań.</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nic</translation>
        </message>
        <message>
            <source>{} and {}.</source>
            <translation>{} i {}.</translation>
        </message>
        <message>
            <source>{} comments: {}</source>
            <translation>{} komentuje: {}</translation>
        </message>
        <message>
            <source>{} takes out: {}</source>
            <translation>{} usuwa: {}</translation>
        </message>
        <message>
            <source>{} writes: {}</source>
            <translation>{} pisze: {}</translation>
        </message>
        <message>
            <source>“{}” is back.</source>
            <translation>„{}” wrócił.</translation>
        </message>
    </context>
    <context>
        <name>room</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n członek</numerusform>
                <numerusform>%n członków</numerusform>
                <numerusform>%n członków</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) (is|are) missing.</source>
            <translation>
                <numerusform>Brakuje %n członka.</numerusform>
                <numerusform>Brakuje %n członków.</numerusform>
                <numerusform>Brakuje %n członków.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Dodaj notatkę</translation>
        </message>
        <message numerus="yes">
            <source>At least %n more members are needed.</source>
            <translation>
                <numerusform>Potrzeba jeszcze co najmniej %n członka.</numerusform>
                <numerusform>Potrzeba jeszcze co najmniej %n członków.</numerusform>
                <numerusform>Potrzeba jeszcze co najmniej %n członków.</numerusform>
            </translation>
        </message>
        <message>
            <source>Before: {}</source>
            <translation>Wcześniej: {}</translation>
        </message>
        <message>
            <source>Conditions count as yes</source>
            <translation>Warunki liczą się jako „za”</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Delegacja</translation>
        </message>
        <message>
            <source>Drafted here</source>
            <translation>Przygotowane tutaj</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>W skrócie</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Wewnętrzne</translation>
        </message>
        <message>
            <source>It is deemed attained, as the others are too few to block.</source>
            <translation>Uznaje się ją za osiągniętą, bo pozostałych jest za mało, by blokować.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Członkowie</translation>
        </message>
        <message>
            <source>Members and population are enough.</source>
            <translation>Liczba członków i ludność wystarczają.</translation>
        </message>
        <message>
            <source>No majority yet.</source>
            <translation>Jeszcze nie ma większości.</translation>
        </message>
        <message>
            <source>Not heard on this question yet.</source>
            <translation>Jeszcze się nie wypowiedziała w tej sprawie.</translation>
        </message>
        <message>
            <source>Open note</source>
            <translation>Otwórz notatkę</translation>
        </message>
        <message>
            <source>Open question</source>
            <translation>Otwórz pytanie</translation>
        </message>
        <message>
            <source>Open the note</source>
            <translation>Otwórz notatkę</translation>
        </message>
        <message>
            <source>Our position</source>
            <translation>Nasze stanowisko</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Ludność</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pytanie</translation>
        </message>
        <message>
            <source>Rows are sorted by stance; columns are no delegations.</source>
            <translation>Wiersze uporządkowano według stanowiska; kolumny nie są delegacjami.</translation>
        </message>
        <message>
            <source>Shares of the population in percent, {}.</source>
            <translation>Udziały w ludności w procentach, {}.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Skrót</translation>
        </message>
        <message numerus="yes">
            <source>Smallest sets, added to the %n in favour</source>
            <translation>
                <numerusform>Najmniejsze grupy, oprócz %n głosu za</numerusform>
                <numerusform>Najmniejsze grupy, oprócz %n głosów za</numerusform>
                <numerusform>Najmniejsze grupy, oprócz %n głosów za</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Smallest sets, taken from the %n in favour</source>
            <translation>
                <numerusform>Najmniejsze grupy spośród %n głosu za</numerusform>
                <numerusform>Najmniejsze grupy spośród %n głosów za</numerusform>
                <numerusform>Najmniejsze grupy spośród %n głosów za</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Smallest sets, taken from the %n not in favour</source>
            <translation>
                <numerusform>Najmniejsze grupy spośród %n głosu nie za</numerusform>
                <numerusform>Najmniejsze grupy spośród %n głosów nie za</numerusform>
                <numerusform>Najmniejsze grupy spośród %n głosów nie za</numerusform>
            </translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Źródło</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Stanowisko</translation>
        </message>
        <message>
            <source>There is a majority.</source>
            <translation>Jest większość.</translation>
        </message>
        <message numerus="yes">
            <source>Those not in favour (is|are) %n member(s) with {}.</source>
            <translation>
                <numerusform>Nie za jest %n członek mający {}.</numerusform>
                <numerusform>Nie za są %n członkowie mający {}.</numerusform>
                <numerusform>Nie za jest %n członków mających {}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Those not in favour (is|are) %n member(s) with {}: {}</source>
            <translation>
                <numerusform>Nie za jest %n członek mający {}: {}</numerusform>
                <numerusform>Nie za jest %n członków mających {}: {}</numerusform>
                <numerusform>Nie za jest %n członków mających {}: {}</numerusform>
            </translation>
        </message>
        <message>
            <source>Those who are undecided are not enough.</source>
            <translation>Niezdecydowani nie wystarczą.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tytuł</translation>
        </message>
        <message>
            <source>Too close to say.</source>
            <translation>Zbyt blisko, by orzec.</translation>
        </message>
        <message>
            <source>What if it changed sides</source>
            <translation>A gdyby zmieniła stronę</translation>
        </message>
        <message>
            <source>Where delegations stand</source>
            <translation>Stanowiska delegacji</translation>
        </message>
        <message>
            <source>Who would break it</source>
            <translation>Kto by ją przełamał</translation>
        </message>
        <message>
            <source>Who would break the blocking minority</source>
            <translation>Kto by przełamał mniejszość blokującą</translation>
        </message>
        <message>
            <source>Who would complete it</source>
            <translation>Kto by ją uzupełnił</translation>
        </message>
        <message>
            <source>Without a proposal members and population must both be enough, however few the others are.</source>
            <translation>Bez wniosku musi wystarczyć zarówno liczba członków, jak i ludność, choćby pozostałych było niewielu.</translation>
        </message>
        <message>
            <source>Without {}, Protocol {}</source>
            <translation>Bez udziału: {}, protokół {}</translation>
        </message>
        <message>
            <source>a blocking minority ({} members, more than 35 %).</source>
            <translation>mniejszość blokująca (członków: {}, ponad 35 %).</translation>
        </message>
        <message>
            <source>needs {}</source>
            <translation>potrzeba {}</translation>
        </message>
        <message>
            <source>needs {} %</source>
            <translation>potrzeba {} %</translation>
        </message>
        <message>
            <source>no blocking minority ({} members, more than 35 %).</source>
            <translation>nie jest to mniejszość blokująca (członków: {}, ponad 35 %).</translation>
        </message>
        <message>
            <source>now: {}</source>
            <translation>teraz: {}</translation>
        </message>
        <message>
            <source>supposed: {}</source>
            <translation>założenie: {}</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>{} and {}</source>
            <translation>{} i {}</translation>
        </message>
        <message>
            <source>{} lifts its reservation</source>
            <translation>{}: zastrzeżenie wycofane</translation>
        </message>
        <message>
            <source>{} of the population is within 0.2 points of the threshold, which rounded figures may hide.</source>
            <translation>{} ludności to mniej niż 0,2 punktu od progu, co zaokrąglone dane mogą ukryć.</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} z {}</translation>
        </message>
        <message>
            <source>{} points of population are missing.</source>
            <translation>Brakuje {} punktu procentowego ludności.</translation>
        </message>
        <message>
            <source>{} supports</source>
            <translation>{}: poparcie</translation>
        </message>
        <message>
            <source>{} votes against</source>
            <translation>{}: głos przeciw</translation>
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
            <translation>Wszystkie znalezione posiedzenia</translation>
        </message>
        <message>
            <source>All notes found</source>
            <translation>Wszystkie znalezione notatki</translation>
        </message>
        <message>
            <source>All papers found</source>
            <translation>Wszystkie znalezione dokumenty</translation>
        </message>
        <message>
            <source>All positions found</source>
            <translation>Wszystkie znalezione stanowiska</translation>
        </message>
        <message>
            <source>All questions found</source>
            <translation>Wszystkie znalezione pytania</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Polecenia</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Posiedzenia</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notatki</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Stanowiska</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Pytania</translation>
        </message>
    </context>
    <context>
        <name>speaking</name>
        <message numerus="yes">
            <source>%n word(s), {} · session {} of {}</source>
            <translation>
                <numerusform>%n słowo, {} · sesja {} z {}</numerusform>
                <numerusform>%n słowa, {} · sesja {} z {}</numerusform>
                <numerusform>%n słów, {} · sesja {} z {}</numerusform>
            </translation>
        </message>
        <message>
            <source>then the session is within the limit</source>
            <translation>wtedy sesja mieści się w limicie</translation>
        </message>
        <message>
            <source>{} over the limit</source>
            <translation>{} ponad limit</translation>
        </message>
        <message>
            <source>{} without what may be left out</source>
            <translation>{} bez tego, co można pominąć</translation>
        </message>
    </context>
    <context>
        <name>stances</name>
        <message>
            <source>Neutral</source>
            <translation>Neutralnie</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nieznane</translation>
        </message>
        <message>
            <source>Oppose</source>
            <translation>Sprzeciw</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Zastrzeżenie</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Poparcie</translation>
        </message>
        <message>
            <source>With conditions</source>
            <translation>Warunkowo</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n zmienione</numerusform>
                <numerusform>%n zmienione</numerusform>
                <numerusform>%n zmienionych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n usunięte</numerusform>
                <numerusform>%n usunięte</numerusform>
                <numerusform>%n usuniętych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nowe</numerusform>
                <numerusform>%n nowe</numerusform>
                <numerusform>%n nowych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n pytanie</numerusform>
                <numerusform>%n pytania</numerusform>
                <numerusform>%n pytań</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same</source>
            <translation>
                <numerusform>%n bez zmian</numerusform>
                <numerusform>%n bez zmian</numerusform>
                <numerusform>%n bez zmian</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Zmienione</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Usunięte</translation>
        </message>
        <message>
            <source>It has the same number, and most of its questions are the same.</source>
            <translation>Ma ten sam numer, a większość pytań jest taka sama.</translation>
        </message>
        <message>
            <source>Its number says so.</source>
            <translation>Mówi o tym jego numer.</translation>
        </message>
        <message>
            <source>Its number says so. It is kept beside the newer one; the questions stay as they are.</source>
            <translation>Mówi o tym jego numer. Jest przechowywany obok nowszego; pytania pozostają bez zmian.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nowe</translation>
        </message>
        <message>
            <source>No number says so, but meeting, title and most of the questions are the same.</source>
            <translation>Nie mówi o tym żaden numer, ale posiedzenie, tytuł i większość pytań są takie same.</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Bez zmian</translation>
        </message>
        <message>
            <source>This is an older version of {}.</source>
            <translation>To starsza wersja dokumentu {}.</translation>
        </message>
        <message>
            <source>This is {} again, in another file.</source>
            <translation>To znowu {}, w innym pliku.</translation>
        </message>
        <message>
            <source>This is {} of {}.</source>
            <translation>To {} dokumentu {}.</translation>
        </message>
        <message>
            <source>This is {}; the store has {}.</source>
            <translation>To {}; w bazie jest {}.</translation>
        </message>
        <message>
            <source>This looks like a new version of {}.</source>
            <translation>To wygląda na nową wersję dokumentu {}.</translation>
        </message>
        <message>
            <source>asked again</source>
            <translation>zadane ponownie</translation>
        </message>
        <message>
            <source>not in {}</source>
            <translation>nie ma w {}</translation>
        </message>
        <message>
            <source>now in another session</source>
            <translation>teraz w innej sesji</translation>
        </message>
        <message>
            <source>was {}</source>
            <translation>poprzednio {}</translation>
        </message>
        <message>
            <source>without a label</source>
            <translation>bez oznaczenia</translation>
        </message>
    </context>
    <context>
        <name>warnings</name>
        <message>
            <source>A footnote has a mark but no text.</source>
            <translation>Przypis ma znak, ale nie ma tekstu.</translation>
        </message>
        <message>
            <source>Either the paper counts them differently, or one passage was wrongly taken for a question: is it the paper or the reading?</source>
            <translation>Albo dokument liczy je inaczej, albo jakiś fragment błędnie uznano za pytanie: to dokument czy odczyt?</translation>
        </message>
        <message>
            <source>Either the paper leaves one out, or one was not recognised: is it the paper or the reading?</source>
            <translation>Albo dokument jedno pomija, albo jednego nie rozpoznano: to dokument czy odczyt?</translation>
        </message>
        <message>
            <source>It is not certain that this is a question to ministers.</source>
            <translation>Nie jest pewne, czy to pytanie do ministrów.</translation>
        </message>
        <message>
            <source>No question to ministers was found.</source>
            <translation>Nie znaleziono pytania do ministrów.</translation>
        </message>
        <message>
            <source>Pages that are pictures without text: {}.</source>
            <translation>Strony będące obrazami bez tekstu: {}.</translation>
        </message>
        <message>
            <source>Scanned pages were not read.</source>
            <translation>Zeskanowanych stron nie odczytano.</translation>
        </message>
        <message>
            <source>The file holds comments; they were left out.</source>
            <translation>Plik zawiera komentarze; pominięto je.</translation>
        </message>
        <message>
            <source>The file holds hidden text; it was left out.</source>
            <translation>Plik zawiera ukryty tekst; pominięto go.</translation>
        </message>
        <message>
            <source>The file holds macros; they were left out.</source>
            <translation>Plik zawiera makra; pominięto je.</translation>
        </message>
        <message>
            <source>The file holds tracked changes; the new text was taken.</source>
            <translation>Plik zawiera śledzone zmiany; przyjęto nowy tekst.</translation>
        </message>
        <message>
            <source>The file is in Word's rare strict format; compare it with what was read.</source>
            <translation>Plik ma rzadki, ścisły format Worda; porównaj go z tym, co odczytano.</translation>
        </message>
        <message>
            <source>The file points at outside content; it was not fetched.</source>
            <translation>Plik odsyła do treści zewnętrznych; nie pobrano ich.</translation>
        </message>
        <message>
            <source>The file's encoding was guessed: check the accents.</source>
            <translation>Kodowanie pliku odgadnięto: sprawdź znaki diakrytyczne.</translation>
        </message>
        <message>
            <source>The mail has attachments that were not read; import them as files.</source>
            <translation>E-mail ma załączniki, których nie odczytano; dodaj je jako pliki.</translation>
        </message>
        <message>
            <source>The paper announces questions, but no list follows.</source>
            <translation>Dokument zapowiada pytania, ale lista nie następuje.</translation>
        </message>
        <message numerus="yes">
            <source>The paper announces {} question(s); {} found.</source>
            <translation>
                <numerusform>Dokument zapowiada {} pytanie; {}.</numerusform>
                <numerusform>Dokument zapowiada {} pytania; {}.</numerusform>
                <numerusform>Dokument zapowiada {} pytań; {}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The text breaks off inside a sentence.</source>
            <translation>Tekst urywa się w środku zdania.</translation>
        </message>
        <message>
            <source>The text looks badly scanned; compare it with the file.</source>
            <translation>Tekst wygląda na źle zeskanowany; porównaj go z plikiem.</translation>
        </message>
        <message>
            <source>none was</source>
            <translation>nie znaleziono żadnego</translation>
        </message>
        <message>
            <source>one was</source>
            <translation>znaleziono jedno</translation>
        </message>
        <message>
            <source>{} were</source>
            <translation>znaleziono {}</translation>
        </message>
    </context>
</TS>
