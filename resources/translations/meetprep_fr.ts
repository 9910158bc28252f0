<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AgendaView</name>
        <message>
            <source>Add session</source>
            <translation>Ajouter une séance</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>The agenda isn’t issued yet. Add a paper or a session.</source>
            <translation>L’ordre du jour n’est pas encore diffusé. Ajoutez un document ou une séance.</translation>
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>Leave it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>Leave this paper? Its corrections would be lost.</source>
            <translation>Abandonner ce document ? Ses corrections seraient perdues.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Le consulter</translation>
        </message>
        <message>
            <source>“{}” is read.</source>
            <translation>« {} » est lu.</translation>
        </message>
        <message>
            <source>“{}” is stored; it holds no question.</source>
            <translation>« {} » est enregistré ; il ne contient aucune question.</translation>
        </message>
    </context>
    <context>
        <name>BesidePane</name>
        <message>
            <source>All it said</source>
            <translation>Tout ce qu’elle a dit</translation>
        </message>
        <message>
            <source>Back to the inbox (Esc)</source>
            <translation>Retour à la boîte de réception (Échap)</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Choose a note to hold it against our line.</source>
            <translation>Choisir une note pour la comparer à notre ligne.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marquer comme lue</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Marquer comme non lue</translation>
        </message>
        <message>
            <source>Our assessment</source>
            <translation>Notre évaluation</translation>
        </message>
        <message>
            <source>Quote in If raised</source>
            <translation>Citer dans « Si la question est soulevée »</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Mots clés</translation>
        </message>
        <message>
            <source>What we make of it</source>
            <translation>Ce que nous en pensons</translation>
        </message>
        <message>
            <source>scrutiny, legal form</source>
            <translation>examen, forme juridique</translation>
        </message>
    </context>
    <context>
        <name>BringingBack</name>
        <message>
            <source>Not restored: what was typed last is not saved yet.</source>
            <translation>Non rétabli : la dernière saisie n’est pas encore enregistrée.</translation>
        </message>
        <message>
            <source>What was there before stays in the history; Ctrl+Z brings it back.</source>
            <translation>Le texte précédent reste dans l’historique ; Ctrl+Z le ramène.</translation>
        </message>
        <message>
            <source>{} is restored.</source>
            <translation>{} : rétabli.</translation>
        </message>
    </context>
    <context>
        <name>BusyBar</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Reading “{}”: page {} of {}…</source>
            <translation>Lecture de « {} » : page {} sur {}…</translation>
        </message>
        <message>
            <source>Reading “{}”…</source>
            <translation>Lecture de « {} »…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Arrêter la lecture</translation>
        </message>
    </context>
    <context>
        <name>CardHandle</name>
        <message>
            <source>Drag to another place</source>
            <translation>Faire glisser vers un autre endroit</translation>
        </message>
        <message>
            <source>Move down (Ctrl+Shift+Down)</source>
            <translation>Descendre (Ctrl+Maj+Bas)</translation>
        </message>
        <message>
            <source>Move up (Ctrl+Shift+Up)</source>
            <translation>Monter (Ctrl+Maj+Haut)</translation>
        </message>
    </context>
    <context>
        <name>CellFoot</name>
        <message>
            <source>Open note</source>
            <translation>Ouvrir la note</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ChangeBanner</name>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Its label in {} was {}</source>
            <translation>Son numéro dans {} était {}</translation>
        </message>
        <message>
            <source>The question changed in {} since this was drafted.</source>
            <translation>La question a changé dans {} depuis cette rédaction.</translation>
        </message>
        <message>
            <source>This question is {}.</source>
            <translation>Cette question est {}.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>What was drafted is kept; the position paper leaves it out.</source>
            <translation>Le texte rédigé est conservé ; la note de position l’omet.</translation>
        </message>
        <message>
            <source>without a label</source>
            <translation>sans numéro</translation>
        </message>
    </context>
    <context>
        <name>ChangeCard</name>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>ChangeText</name>
        <message>
            <source>Formatting changed</source>
            <translation>Mise en forme modifiée</translation>
        </message>
    </context>
    <context>
        <name>ChoicePill</name>
        <message>
            <source>Any</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>any</source>
            <translation>toutes</translation>
        </message>
    </context>
    <context>
        <name>ClashPanel</name>
        <message>
            <source>On this screen</source>
            <translation>Sur cet écran</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>L’autre</translation>
        </message>
    </context>
    <context>
        <name>ClearanceDesk</name>
        <message>
            <source>The name is forgotten; its texts stay in the history.</source>
            <translation>Le nom est oublié ; ses textes restent dans l’historique.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{} no longer has to clear this.</source>
            <translation>{} : validation plus requise.</translation>
        </message>
    </context>
    <context>
        <name>ClearancePane</name>
        <message>
            <source>Clearance</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Nobody has to clear this yet.</source>
            <translation>Personne ne doit encore valider.</translation>
        </message>
        <message>
            <source>Same steps as the last question</source>
            <translation>Mêmes étapes qu’à la dernière question</translation>
        </message>
        <message>
            <source>{} of {} agreed</source>
            <translation>{} sur {} d’accord</translation>
        </message>
    </context>
    <context>
        <name>ClearedBanner</name>
        <message>
            <source>Back to the cleared text</source>
            <translation>Revenir au texte validé</translation>
        </message>
        <message>
            <source>Changed since it was cleared {}.</source>
            <translation>Modifié depuis la validation ({}).</translation>
        </message>
        <message>
            <source>Cleared {} by {}.</source>
            <translation>Validé : {}, par {}.</translation>
        </message>
        <message>
            <source>Cleared {}.</source>
            <translation>Validé : {}.</translation>
        </message>
        <message>
            <source>The position paper prints it as a draft.</source>
            <translation>La note de position l’imprime comme projet.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Close and lose what is not saved</source>
            <translation>Fermer et perdre ce qui n’est pas enregistré</translation>
        </message>
        <message>
            <source>Close meetprep</source>
            <translation>Fermer meetprep</translation>
        </message>
        <message>
            <source>Close meetprep? The corrections of this paper would be lost.</source>
            <translation>Fermer meetprep ? Les corrections de ce document seraient perdues.</translation>
        </message>
    </context>
    <context>
        <name>CommentDesk</name>
        <message>
            <source>Comment deleted.</source>
            <translation>Commentaire supprimé.</translation>
        </message>
        <message>
            <source>Comment on the selection</source>
            <translation>Commenter la sélection</translation>
        </message>
        <message>
            <source>Comment resolved.</source>
            <translation>Commentaire résolu.</translation>
        </message>
    </context>
    <context>
        <name>CommentField</name>
        <message>
            <source>Ctrl+Enter keeps it, Esc leaves it</source>
            <translation>Ctrl+Entrée l’enregistre, Échap l’abandonne</translation>
        </message>
    </context>
    <context>
        <name>CommentsPane</name>
        <message numerus="yes">
            <source>%n more (is|are) resolved or by others.</source>
            <translation>
                <numerusform>%n commentaire est masqué par le filtre.</numerusform>
                <numerusform>%n commentaires sont masqués par le filtre.</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commenter</translation>
        </message>
        <message>
            <source>Comment on what is selected ({})</source>
            <translation>Commenter ce qui est sélectionné ({})</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>No comments.</source>
            <translation>Aucun commentaire.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverts</translation>
        </message>
        <message>
            <source>Which comments</source>
            <translation>Quels commentaires</translation>
        </message>
    </context>
    <context>
        <name>ContrastRows</name>
        <message>
            <source>Agree</source>
            <translation>D’accord</translation>
        </message>
        <message>
            <source>Apart</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>What both say</source>
            <translation>Ce que disent les deux</translation>
        </message>
        <message>
            <source>What it leaves open</source>
            <translation>Ce qu’elle laisse ouvert</translation>
        </message>
        <message>
            <source>Where we differ</source>
            <translation>Ce qui nous sépare</translation>
        </message>
        <message>
            <source>in substance</source>
            <translation>sur le fond</translation>
        </message>
        <message>
            <source>in words</source>
            <translation>dans les mots</translation>
        </message>
        <message>
            <source>{}: take the selected words</source>
            <translation>{} : reprendre les mots sélectionnés</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message numerus="yes">
            <source>%n passage(s) dismissed.</source>
            <translation>
                <numerusform>%n passage écarté.</numerusform>
                <numerusform>%n passages écartés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) accepted.</source>
            <translation>
                <numerusform>%n proposition acceptée.</numerusform>
                <numerusform>%n propositions acceptées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) rejected.</source>
            <translation>
                <numerusform>%n proposition rejetée.</numerusform>
                <numerusform>%n propositions rejetées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) still open.</source>
            <translation>
                <numerusform>%n proposition encore ouverte.</numerusform>
                <numerusform>%n propositions encore ouvertes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same words were changed here since: look at each.</source>
            <translation>Les mêmes mots ont été modifiés ici entre-temps : à examiner un par un.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>DelegationGrid</name>
        <message>
            <source>Add a body…</source>
            <translation>Ajouter un organisme…</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Autre…</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Find a delegation</source>
            <translation>Chercher une délégation</translation>
        </message>
        <message>
            <source>No delegation is called that.</source>
            <translation>Aucune délégation ne porte ce nom.</translation>
        </message>
    </context>
    <context>
        <name>DemoCard</name>
        <message>
            <source>Open the demo</source>
            <translation>Ouvrir la démo</translation>
        </message>
        <message>
            <source>The Warsaw paper of January 2025, three questions, invented positions. It lives in a store of its own that goes away when you close it.</source>
            <translation>Le document de Varsovie de janvier 2025, trois questions, des positions inventées. La démo a sa propre base, qui disparaît à la fermeture.</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>Back to {}</source>
            <translation>Revenir à {}</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>Pendant la rédaction</translation>
        </message>
        <message>
            <source>You are drafting as {}, not as {}.</source>
            <translation>Vous rédigez en tant que {}, et non en tant que {}.</translation>
        </message>
    </context>
    <context>
        <name>DeskSection</name>
        <message>
            <source>Add a body…</source>
            <translation>Ajouter un organisme…</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>History, clearance and search name you so from now on. Papers for others never do.</source>
            <translation>L’historique, la validation et la recherche vous nomment ainsi désormais. Les documents pour les autres, jamais.</translation>
        </message>
        <message>
            <source>Home delegation</source>
            <translation>Délégation d’origine</translation>
        </message>
        <message>
            <source>Whose desk this is, and who works at it.</source>
            <translation>À qui est ce bureau, et qui y travaille.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your unit</source>
            <translation>Votre unité</translation>
        </message>
    </context>
    <context>
        <name>DeskSwitch</name>
        <message>
            <source>Draft as another delegation</source>
            <translation>Rédiger en tant qu’autre délégation</translation>
        </message>
        <message>
            <source>EU agencies</source>
            <translation>Agences de l’UE</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>Institutions</translation>
        </message>
        <message>
            <source>Member States</source>
            <translation>États membres</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Our position</source>
            <translation>Notre position</translation>
        </message>
        <message>
            <source>Position of {}</source>
            <translation>Position : {}</translation>
        </message>
        <message>
            <source>Schengen associates</source>
            <translation>Associés à Schengen</translation>
        </message>
        <message>
            <source>{} (our own)</source>
            <translation>{} (la nôtre)</translation>
        </message>
    </context>
    <context>
        <name>DifferenceText</name>
        <message>
            <source>[deleted: {}]</source>
            <translation>[supprimé : {}]</translation>
        </message>
        <message>
            <source>[inserted: {}]</source>
            <translation>[inséré : {}]</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>Doubt {} of {} · F8 goes to the next</source>
            <translation>Doute {} sur {} · F8 passe au suivant</translation>
        </message>
        <message>
            <source>It’s the paper</source>
            <translation>C’est le document</translation>
        </message>
        <message>
            <source>Let me fix it</source>
            <translation>Corriger moi-même</translation>
        </message>
        <message>
            <source>Page {}</source>
            <translation>Page {}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Choose a paper</source>
            <translation>Choisir un document</translation>
        </message>
        <message>
            <source>Drop the Presidency’s paper here</source>
            <translation>Déposez ici le document de la présidence</translation>
        </message>
        <message>
            <source>or choose a file…</source>
            <translation>ou choisir un fichier…</translation>
        </message>
    </context>
    <context>
        <name>EarlierCard</name>
        <message>
            <source>Changed since that meeting</source>
            <translation>Modifié depuis cette réunion</translation>
        </message>
        <message>
            <source>Insert with source</source>
            <translation>Insérer avec la source</translation>
        </message>
        <message>
            <source>Insert with source: {}</source>
            <translation>Insérer avec la source : {}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open {}</source>
            <translation>Ouvrir : {}</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Drop a paper to begin.</source>
            <translation>Déposez un document pour commencer.</translation>
        </message>
        <message>
            <source>No meeting has a question yet. Drop its paper here.</source>
            <translation>Aucune réunion n’a encore de question. Déposez son document ici.</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <source>Export brief…</source>
            <translation>Exporter le dossier ministériel…</translation>
        </message>
        <message>
            <source>Export overview of positions…</source>
            <translation>Exporter la synthèse des positions…</translation>
        </message>
        <message>
            <source>Export position paper…</source>
            <translation>Exporter la note de position…</translation>
        </message>
        <message>
            <source>Export review copy…</source>
            <translation>Exporter la copie pour relecture…</translation>
        </message>
        <message>
            <source>Export speaking note…</source>
            <translation>Exporter la note d’intervention…</translation>
        </message>
        <message>
            <source>Where the files go</source>
            <translation>Où vont les fichiers</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Nothing would go in. Draft a key message, a line to take or a rationale.</source>
            <translation>Rien n’y figurerait. Rédigez un message clé, des éléments de langage ou un argumentaire.</translation>
        </message>
    </context>
    <context>
        <name>FiguresNote</name>
        <message>
            <source>Abstaining counts like a no. Population figures of {}; closer than 0.2 points reads “too close”.</source>
            <translation>L’abstention compte comme un non. Chiffres de population de {} ; à moins de 0,2 point : « trop serré ».</translation>
        </message>
        <message>
            <source>Replace the figures…</source>
            <translation>Remplacer les chiffres…</translation>
        </message>
        <message>
            <source>Use those of meetprep</source>
            <translation>Utiliser ceux de meetprep</translation>
        </message>
    </context>
    <context>
        <name>FilterPills</name>
        <message>
            <source>Delegation</source>
            <translation>Délégation</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Partie</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Exact case and accents</source>
            <translation>Casse et accents exacts</translation>
        </message>
        <message>
            <source>Find in this meeting</source>
            <translation>Chercher dans cette réunion</translation>
        </message>
        <message>
            <source>Next place (Enter)</source>
            <translation>Passage suivant (Entrée)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter)</source>
            <translation>Passage précédent (Maj+Entrée)</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Tout remplacer</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Remplacer par</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Find in this meeting</source>
            <translation>Chercher dans cette réunion</translation>
        </message>
        <message>
            <source>Replace in this meeting</source>
            <translation>Remplacer dans cette réunion</translation>
        </message>
        <message>
            <source>{} replaced</source>
            <translation>Remplacements : {}</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Session {}</source>
            <translation>Séance {}</translation>
        </message>
    </context>
    <context>
        <name>FormatActions</name>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Bullets</source>
            <translation>Puces</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Note de bas de page</translation>
        </message>
        <message>
            <source>Heading {}</source>
            <translation>Titre {}</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Headings (Ctrl+Alt+1 to 3, plain: Ctrl+Alt+0)</source>
            <translation>Titres (Ctrl+Alt+1 à 3, texte simple : Ctrl+Alt+0)</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italique</translation>
        </message>
        <message>
            <source>Leave out if short of time</source>
            <translation>À omettre si le temps manque</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numéros</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Coller en texte brut</translation>
        </message>
        <message>
            <source>Plain paragraph</source>
            <translation>Paragraphe simple</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>Souligné</translation>
        </message>
    </context>
    <context>
        <name>GroupForm</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Friends of regulation</source>
            <translation>Amis du règlement</translation>
        </message>
        <message>
            <source>How is the group called?</source>
            <translation>Comment s’appelle le groupe ?</translation>
        </message>
        <message>
            <source>In all meetings</source>
            <translation>Dans toutes les réunions</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>GroupsDesk</name>
        <message>
            <source>The group “{}” is deleted.</source>
            <translation>Le groupe « {} » est supprimé.</translation>
        </message>
    </context>
    <context>
        <name>GroupsView</name>
        <message>
            <source>Change the group</source>
            <translation>Modifier le groupe</translation>
        </message>
        <message>
            <source>Like-minded</source>
            <translation>Affinitaires</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Nouveau groupe</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n footnote(s) changed</source>
            <translation>
                <numerusform>%n note de bas de page modifiée</numerusform>
                <numerusform>%n notes de bas de page modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n partie</numerusform>
                <numerusform>%n parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n save(s) in one sitting</source>
            <translation>
                <numerusform>%n enregistrement d’affilée</numerusform>
                <numerusform>%n enregistrements d’affilée</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) in</source>
            <translation>
                <numerusform>%n mot ajouté</numerusform>
                <numerusform>%n mots ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) out</source>
            <translation>
                <numerusform>%n mot supprimé</numerusform>
                <numerusform>%n mots supprimés</numerusform>
            </translation>
        </message>
        <message>
            <source>Cleared version</source>
            <translation>Version validée</translation>
        </message>
        <message>
            <source>Everybody agreed to this text</source>
            <translation>Tous ont approuvé ce texte</translation>
        </message>
        <message>
            <source>First draft</source>
            <translation>Premier projet</translation>
        </message>
        <message>
            <source>Formatting changed</source>
            <translation>Mise en forme modifiée</translation>
        </message>
        <message>
            <source>Kept as “{}”</source>
            <translation>Enregistré sous « {} »</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Aucune différence</translation>
        </message>
        <message>
            <source>Nothing changed since: {}</source>
            <translation>Rien n’a changé depuis : {}</translation>
        </message>
        <message>
            <source>Restore revision {}</source>
            <translation>Rétablir la révision {}</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Rétablir cette version</translation>
        </message>
        <message>
            <source>Speaking time {} → {}</source>
            <translation>Temps de parole {} → {}</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>What changed in revision {}</source>
            <translation>Ce qui a changé dans la révision {}</translation>
        </message>
        <message>
            <source>What changed since: {}</source>
            <translation>Ce qui a changé depuis : {}</translation>
        </message>
        <message>
            <source>What changed up to revision {}</source>
            <translation>Ce qui a changé jusqu’à la révision {}</translation>
        </message>
        <message>
            <source>against</source>
            <translation>par rapport à</translation>
        </message>
        <message>
            <source>revision {}</source>
            <translation>révision {}</translation>
        </message>
    </context>
    <context>
        <name>HistoryDesk</name>
        <message>
            <source>History of this part</source>
            <translation>Historique de cette partie</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Revenir au bureau</translation>
        </message>
        <message>
            <source>Back to the desk (Esc)</source>
            <translation>Revenir au bureau (Échap)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Cleared version</source>
            <translation>Version validée</translation>
        </message>
        <message>
            <source>Compare with: {}</source>
            <translation>Comparer avec : {}</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>In the history</source>
            <translation>Dans l’historique</translation>
        </message>
        <message>
            <source>No version of this position has a name yet.</source>
            <translation>Aucune version de cette position n’a encore de nom.</translation>
        </message>
        <message>
            <source>Nothing was saved in this part yet.</source>
            <translation>Rien n’a encore été enregistré dans cette partie.</translation>
        </message>
        <message>
            <source>Restoring adds a new revision; nothing is lost.</source>
            <translation>Ajoute une révision ; rien n’est perdu.</translation>
        </message>
        <message>
            <source>Revision {}</source>
            <translation>Révision {}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Where it travelled</source>
            <translation>Le parcours du texte</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>Forget the name {}</source>
            <translation>Oublier le nom {}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>History of this part (Ctrl+Shift+H)</source>
            <translation>Historique de cette partie (Ctrl+Maj+H)</translation>
        </message>
        <message>
            <source>Keep the position as it is now under this name</source>
            <translation>Garder l’état actuel de la position sous ce nom</translation>
        </message>
        <message>
            <source>Name it</source>
            <translation>Nommer</translation>
        </message>
        <message>
            <source>Name of this version</source>
            <translation>Nom de cette version</translation>
        </message>
        <message>
            <source>No version of this position has a name yet.</source>
            <translation>Aucune version de cette position n’a encore de nom.</translation>
        </message>
        <message>
            <source>Nothing was saved in this part yet.</source>
            <translation>Rien n’a encore été enregistré dans cette partie.</translation>
        </message>
        <message>
            <source>Open the history</source>
            <translation>Ouvrir l’historique</translation>
        </message>
        <message>
            <source>Sent to cabinet</source>
            <translation>Envoyé au cabinet</translation>
        </message>
        <message>
            <source>Versions of the whole position</source>
            <translation>Versions de toute la position</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n note de bas de page</numerusform>
                <numerusform>%n notes de bas de page</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s), </source>
            <translation>
                <numerusform>%n page, </numerusform>
                <numerusform>%n pages, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s)</source>
            <translation>
                <numerusform>%n référence</numerusform>
                <numerusform>%n références</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close without storing</source>
            <translation>Fermer sans enregistrer</translation>
        </message>
        <message>
            <source>Goes into a meeting of the store: {}. Nothing is stored yet.</source>
            <translation>Rejoint une réunion de la base : {}. Rien n’est encore enregistré.</translation>
        </message>
        <message>
            <source>Goes into a new meeting: {}. Nothing is stored yet.</source>
            <translation>Crée une nouvelle réunion : {}. Rien n’est encore enregistré.</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Next doubt</source>
            <translation>Doute suivant</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>Open its meeting</source>
            <translation>Ouvrir sa réunion</translation>
        </message>
        <message>
            <source>Previous doubt</source>
            <translation>Doute précédent</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Selection asks this</source>
            <translation>La sélection pose cette question</translation>
        </message>
        <message>
            <source>Store it ({})</source>
            <translation>Enregistrer ({})</translation>
        </message>
        <message>
            <source>This very file is in the store already; nothing is added.</source>
            <translation>Ce fichier est déjà dans la base ; rien n’est ajouté.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>While a paper comes in</source>
            <translation>À la réception d’un document</translation>
        </message>
        <message>
            <source>file {} of {} · </source>
            <translation>fichier {} sur {} · </translation>
        </message>
        <message>
            <source>kept unchanged · SHA-256 {}…{}</source>
            <translation>conservé tel quel · SHA-256 {}…{}</translation>
        </message>
        <message>
            <source>{} Nothing is stored yet.</source>
            <translation>{} Rien n’est encore enregistré.</translation>
        </message>
    </context>
    <context>
        <name>InboxDesk</name>
        <message numerus="yes">
            <source>%n note(s) (is|are) stored.</source>
            <translation>
                <numerusform>%n note est enregistrée.</numerusform>
                <numerusform>%n notes sont enregistrées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) found no question and (was|were) left out. The file keeps (it|them).</source>
            <translation>
                <numerusform>%n passage sans question a été laissé de côté. Il reste dans le fichier.</numerusform>
                <numerusform>%n passages sans question ont été laissés de côté. Ils restent dans le fichier.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what other delegations sent</source>
            <translation>Choisir ce que d’autres délégations ont envoyé</translation>
        </message>
        <message numerus="yes">
            <source>Close meetprep? %n file(s) (is|are) not read yet.</source>
            <translation>
                <numerusform>Fermer meetprep ? %n fichier n’est pas encore lu.</numerusform>
                <numerusform>Fermer meetprep ? %n fichiers ne sont pas encore lus.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{}” is put away.</source>
            <translation>« {} » est écarté.</translation>
        </message>
    </context>
    <context>
        <name>InboxPane</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Confirm all %n that (is|are) sure</source>
            <translation>
                <numerusform>Confirmer la certaine (%n)</numerusform>
                <numerusform>Confirmer les %n certaines</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop more here</source>
            <translation>En déposer d’autres ici</translation>
        </message>
        <message>
            <source>Not yet assessed</source>
            <translation>Pas encore évaluées</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>À confirmer</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>InboxReading</name>
        <message numerus="yes">
            <source>%n file(s) can’t be read</source>
            <translation>
                <numerusform>%n fichier ne peut être lu</numerusform>
                <numerusform>%n fichiers ne peuvent être lus</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading {} of {}: {}</source>
            <translation>Lecture {} sur {} : {}</translation>
        </message>
    </context>
    <context>
        <name>KeyboardOverview</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>On a row of a list</source>
            <translation>Sur une ligne d’une liste</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>KindCards</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Announcement</source>
            <translation>Annonce</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Références</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
    </context>
    <context>
        <name>LinkCard</name>
        <message>
            <source>Only http, https and mailto addresses can be linked.</source>
            <translation>Seules les adresses http, https et mailto peuvent servir de lien.</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Supprimer le lien</translation>
        </message>
        <message>
            <source>Set link</source>
            <translation>Créer le lien</translation>
        </message>
        <message>
            <source>Web or mail address</source>
            <translation>Adresse web ou électronique</translation>
        </message>
    </context>
    <context>
        <name>LookSection</name>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Changes hold at once.</source>
            <translation>Les changements valent aussitôt.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Dates and numbers follow the language: {}, {}, {}.</source>
            <translation>Dates et nombres suivent la langue : {}, {}, {}.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Apparence et langue</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Mouvement</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
    </context>
    <context>
        <name>LostWords</name>
        <message>
            <source>Dismiss</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Dismiss all {}</source>
            <translation>Écarter les {}</translation>
        </message>
        <message>
            <source>Dismiss: {}</source>
            <translation>Écarter : {}</translation>
        </message>
        <message>
            <source>Found no place in the text</source>
            <translation>Sans place dans le texte</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Add papers</source>
            <translation>Ajouter des documents</translation>
        </message>
        <message>
            <source>Choose whose desk this is and press Start; then the paper opens.</source>
            <translation>Choisissez votre délégation et cliquez sur « Commencer » ; le document s’ouvrira.</translation>
        </message>
    </context>
    <context>
        <name>MeetingActs</name>
        <message>
            <source>Question “{}” is deleted.</source>
            <translation>La question « {} » est supprimée.</translation>
        </message>
        <message>
            <source>Session “{}” is deleted.</source>
            <translation>La séance « {} » est supprimée.</translation>
        </message>
        <message>
            <source>Task “{}” is deleted.</source>
            <translation>La tâche « {} » est supprimée.</translation>
        </message>
        <message>
            <source>“{}” is archived.</source>
            <translation>« {} » est archivée.</translation>
        </message>
        <message>
            <source>“{}” is back.</source>
            <translation>« {} » est de retour.</translation>
        </message>
        <message>
            <source>“{}” is deleted, with all its positions.</source>
            <translation>« {} » est supprimée, avec toutes ses positions.</translation>
        </message>
    </context>
    <context>
        <name>MeetingDesk</name>
        <message>
            <source>Archive</source>
            <translation>Archives</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Passées</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Save the file as it was received</source>
            <translation>Enregistrer le fichier tel que reçu</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>À venir</translation>
        </message>
    </context>
    <context>
        <name>MeetingForm</name>
        <message>
            <source>5–6 March 2026</source>
            <translation>5–6 mars 2026</translation>
        </message>
        <message>
            <source>Brussels</source>
            <translation>Bruxelles</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Days such as 5–6 March 2026</source>
            <translation>Des dates comme 5–6 mars 2026</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>Minutes and seconds, such as 3:00</source>
            <translation>Minutes et secondes, par exemple 3:00</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnue</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Presidency</source>
            <translation>Présidence</translation>
        </message>
        <message>
            <source>Speaking limit</source>
            <translation>Temps de parole maximal</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Words a minute</source>
            <translation>Mots par minute</translation>
        </message>
        <message>
            <source>{} to {} words a minute</source>
            <translation>de {} à {} mots par minute</translation>
        </message>
    </context>
    <context>
        <name>MeetingHead</name>
        <message>
            <source>Archived</source>
            <translation>Archivée</translation>
        </message>
        <message>
            <source>Dates, place, format, presidency, speaking time</source>
            <translation>Dates, lieu, format, présidence, temps de parole</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Name of the meeting</source>
            <translation>Nom de la réunion</translation>
        </message>
        <message>
            <source>Presidency: {}</source>
            <translation>Présidence : {}</translation>
        </message>
    </context>
    <context>
        <name>MeetingTree</name>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n à relire</numerusform>
                <numerusform>%n à relire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread note(s)</source>
            <translation>
                <numerusform>%n note non lue</numerusform>
                <numerusform>%n notes non lues</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archives</translation>
        </message>
        <message>
            <source>No longer asked: {}</source>
            <translation>N’est plus posée : {}</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Passées</translation>
        </message>
        <message>
            <source>Question {}: {}</source>
            <translation>Question {} : {}</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>agenda not yet issued</source>
            <translation>ordre du jour à venir</translation>
        </message>
        <message>
            <source>no paper</source>
            <translation>sans document</translation>
        </message>
        <message>
            <source>{}, changed since it was drafted</source>
            <translation>{}, modifiée depuis la rédaction</translation>
        </message>
        <message>
            <source>{}, no longer asked</source>
            <translation>{}, n’est plus posée</translation>
        </message>
        <message>
            <source>{}, no paper</source>
            <translation>{}, sans document</translation>
        </message>
    </context>
    <context>
        <name>Memory</name>
        <message>
            <source>Clearance</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>History and versions</source>
            <translation>Historique et versions</translation>
        </message>
    </context>
    <context>
        <name>Misdropped</name>
        <message numerus="yes">
            <source>%n file(s) (reads|read) as a note of others</source>
            <translation>
                <numerusform>%n fichier se lit comme une note d’une autre délégation</numerusform>
                <numerusform>%n fichiers se lisent comme des notes d’autres délégations</numerusform>
            </translation>
        </message>
        <message>
            <source>Take to the inbox</source>
            <translation>Mettre dans la boîte de réception</translation>
        </message>
    </context>
    <context>
        <name>NewComment</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commenter</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>Nouveau commentaire</translation>
        </message>
        <message>
            <source>What should be looked at</source>
            <translation>Ce qu’il faut examiner</translation>
        </message>
    </context>
    <context>
        <name>NewDelegation</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Name of the body</source>
            <translation>Nom de l’organisme</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Siège</translation>
        </message>
        <message>
            <source>Sign, such as UA</source>
            <translation>Sigle, par exemple UA</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Fair: one or two words more make it good</source>
            <translation>Moyenne : un ou deux mots de plus la rendent bonne</translation>
        </message>
        <message>
            <source>Four words or more are easy to keep in mind</source>
            <translation>Quatre mots ou plus se retiennent bien</translation>
        </message>
        <message>
            <source>Good: four words or more are easy to keep in mind</source>
            <translation>Bonne : quatre mots ou plus se retiennent bien</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Les deux ne sont pas identiques.</translation>
        </message>
        <message>
            <source>Weak: quickly guessed</source>
            <translation>Faible : vite devinée</translation>
        </message>
    </context>
    <context>
        <name>NewStep</name>
        <message>
            <source>24 January, 17:00</source>
            <translation>24 janvier, 17:00</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>No such day: write 24 January, 24.1. or +3.</source>
            <translation>Ce jour n’existe pas : écrivez 24 janvier, 24.1. ou +3.</translation>
        </message>
        <message>
            <source>Person or unit</source>
            <translation>Personne ou unité</translation>
        </message>
    </context>
    <context>
        <name>NewsList</name>
        <message>
            <source>Since you last looked</source>
            <translation>Depuis votre dernière visite</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>et {} de plus</translation>
        </message>
    </context>
    <context>
        <name>NoteActs</name>
        <message>
            <source>Mark as read, and go to the next unread</source>
            <translation>Marquer comme lue et passer à la suivante non lue</translation>
        </message>
        <message>
            <source>The note of {} is deleted.</source>
            <translation>La note de {} est supprimée.</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>No assessment yet</source>
            <translation>Pas encore d’évaluation</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Non lue</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Label</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Label of the footnote</source>
            <translation>Numéro de la note de bas de page</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Text of the footnote</source>
            <translation>Texte de la note de bas de page</translation>
        </message>
    </context>
    <context>
        <name>NoteForm</name>
        <message>
            <source>24 January</source>
            <translation>24 janvier</translation>
        </message>
        <message>
            <source>A day such as 24 January</source>
            <translation>Un jour comme 24 janvier</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Délégation</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Dit le</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Positionnement</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>What did it say?</source>
            <translation>Qu’a-t-elle dit ?</translation>
        </message>
        <message>
            <source>What it said</source>
            <translation>Ce qu’elle a dit</translation>
        </message>
        <message>
            <source>Which delegation said it?</source>
            <translation>Quelle délégation l’a dit ?</translation>
        </message>
    </context>
    <context>
        <name>NoteView</name>
        <message>
            <source>Save the file…</source>
            <translation>Enregistrer le fichier…</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Montrer le texte</translation>
        </message>
        <message>
            <source>Show what changed since {}</source>
            <translation>Montrer les changements depuis {}</translation>
        </message>
        <message>
            <source>{}, side by side</source>
            <translation>{}, côte à côte</translation>
        </message>
    </context>
    <context>
        <name>NotesDesk</name>
        <message>
            <source>Drop a paper to begin.</source>
            <translation>Déposez un document pour commencer.</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <source>There is no meeting yet.</source>
            <translation>Il n’y a pas encore de réunion.</translation>
        </message>
    </context>
    <context>
        <name>NotesDrop</name>
        <message>
            <source>Choose files…</source>
            <translation>Choisir des fichiers…</translation>
        </message>
        <message>
            <source>Word, PDF or the text of an e-mail</source>
            <translation>Word, PDF ou texte d’un courriel</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>In the inbox</source>
            <translation>Dans la boîte de réception</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>A position paper of each delegation ({})</source>
            <translation>Une note de position par délégation ({})</translation>
        </message>
        <message>
            <source>All kinds of documents</source>
            <translation>Tous les types de documents</translation>
        </message>
        <message>
            <source>Another Word template…</source>
            <translation>Un autre modèle Word…</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>House style, A4</source>
            <translation>Style maison, A4</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Marquage</translation>
        </message>
        <message>
            <source>Name the delegations</source>
            <translation>Nommer les délégations</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>None on the papers</source>
            <translation>Aucun sur les documents</translation>
        </message>
        <message>
            <source>Not tracked</source>
            <translation>Non suivies</translation>
        </message>
        <message>
            <source>PDF as well</source>
            <translation>PDF également</translation>
        </message>
        <message>
            <source>Question {}</source>
            <translation>Question {}</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Since {}</source>
            <translation>Depuis {}</translation>
        </message>
        <message>
            <source>Since {}, {}</source>
            <translation>Depuis {}, {}</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>This document</source>
            <translation>Ce document</translation>
        </message>
        <message>
            <source>Word (.docx)</source>
            <translation>Word (.docx)</translation>
        </message>
        <message numerus="yes">
            <source>{} (is|are) empty</source>
            <translation>
                <numerusform>{} est vide</numerusform>
                <numerusform>{} sont vides</numerusform>
            </translation>
        </message>
        <message>
            <source>{}, on every page</source>
            <translation>{}, sur chaque page</translation>
        </message>
    </context>
    <context>
        <name>OurLine</name>
        <message>
            <source>No key message yet.</source>
            <translation>Pas encore de message clé.</translation>
        </message>
        <message>
            <source>Open in desk</source>
            <translation>Ouvrir la rédaction</translation>
        </message>
        <message>
            <source>Our line</source>
            <translation>Notre ligne</translation>
        </message>
    </context>
    <context>
        <name>OverviewBar</name>
        <message>
            <source>The whole paper at a glance</source>
            <translation>Tout le document en un coup d’œil</translation>
        </message>
    </context>
    <context>
        <name>OwnWordsCard</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>No word was added yet.</source>
            <translation>Aucun mot n’a encore été ajouté.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Words that I added</source>
            <translation>Mots que j’ai ajoutés</translation>
        </message>
        <message>
            <source>Words that I added: {}</source>
            <translation>Mots que j’ai ajoutés : {}</translation>
        </message>
    </context>
    <context>
        <name>PaperDoubts</name>
        <message>
            <source>Doubts about the paper</source>
            <translation>Doutes sur le document</translation>
        </message>
        <message>
            <source>It’s the paper</source>
            <translation>C’est le document</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Sans réponse</translation>
        </message>
    </context>
    <context>
        <name>PaperFind</name>
        <message>
            <source>Find in this paper</source>
            <translation>Chercher dans ce document</translation>
        </message>
        <message>
            <source>Find in this paper (Ctrl+Shift+F)</source>
            <translation>Chercher dans ce document (Ctrl+Maj+F)</translation>
        </message>
        <message>
            <source>Next place (Enter)</source>
            <translation>Passage suivant (Entrée)</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter)</source>
            <translation>Passage précédent (Maj+Entrée)</translation>
        </message>
    </context>
    <context>
        <name>PaperInspector</name>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n note de bas de page</numerusform>
                <numerusform>%n notes de bas de page</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the desk</source>
            <translation>À côté du bureau</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Footnotes it leans on</source>
            <translation>Notes sur lesquelles il s’appuie</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>No paper belongs to this question.</source>
            <translation>Aucun document n’est lié à cette question.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Passages</translation>
        </message>
        <message>
            <source>The paper on this question</source>
            <translation>Le document sur cette question</translation>
        </message>
        <message>
            <source>The paper says nothing more on this.</source>
            <translation>Le document n’en dit pas plus.</translation>
        </message>
        <message>
            <source>page {}, paragraph {}</source>
            <translation>page {}, paragraphe {}</translation>
        </message>
        <message>
            <source>paragraph {}</source>
            <translation>paragraphe {}</translation>
        </message>
        <message>
            <source>{paper}: {passages}, {notes}</source>
            <translation>{paper} : {passages}, {notes}</translation>
        </message>
    </context>
    <context>
        <name>PaperText</name>
        <message>
            <source>Text of the paper</source>
            <translation>Texte du document</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Close the paper (Esc)</source>
            <translation>Fermer le document (Échap)</translation>
        </message>
    </context>
    <context>
        <name>PapersList</name>
        <message>
            <source>Add paper</source>
            <translation>Ajouter un document</translation>
        </message>
        <message>
            <source>No paper yet. Drop one anywhere on the window.</source>
            <translation>Pas encore de document. Déposez-en un n’importe où dans la fenêtre.</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Read its text</source>
            <translation>Lire le texte</translation>
        </message>
        <message>
            <source>Save {} as it was received…</source>
            <translation>Enregistrer {} tel que reçu…</translation>
        </message>
        <message>
            <source>{} And {} more.</source>
            <translation>{} Et {} de plus.</translation>
        </message>
        <message>
            <source>{}, an earlier version</source>
            <translation>{}, une version antérieure</translation>
        </message>
    </context>
    <context>
        <name>PartHeading</name>
        <message>
            <source>Hide, move or add a part (Alt+Shift+P)</source>
            <translation>Masquer, déplacer ou ajouter une partie (Alt+Maj+P)</translation>
        </message>
        <message>
            <source>Name of the part</source>
            <translation>Nom de la partie</translation>
        </message>
        <message>
            <source>What to do with {}</source>
            <translation>Actions sur {}</translation>
        </message>
    </context>
    <context>
        <name>PartLayouts</name>
        <message>
            <source>A part was added. It stays internal.</source>
            <translation>Une partie a été ajoutée. Elle reste interne.</translation>
        </message>
        <message>
            <source>Add part</source>
            <translation>Ajouter une partie</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Menu of this part</source>
            <translation>Menu de cette partie</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Own part</source>
            <translation>Partie propre</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>The part is called {}.</source>
            <translation>La partie s’appelle {}.</translation>
        </message>
        <message>
            <source>{} is hidden; its text is kept.</source>
            <translation>{} : partie masquée, texte conservé.</translation>
        </message>
        <message>
            <source>{} is shown again.</source>
            <translation>{} : de nouveau affiché.</translation>
        </message>
        <message>
            <source>{} was moved.</source>
            <translation>{} : déplacé.</translation>
        </message>
    </context>
    <context>
        <name>PartRows</name>
        <message>
            <source>Nothing yet.</source>
            <translation>Rien encore.</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>Ce qui y figure</translation>
        </message>
        <message>
            <source>What stays out</source>
            <translation>Ce qui n’y figure pas</translation>
        </message>
    </context>
    <context>
        <name>PartsFoot</name>
        <message numerus="yes">
            <source>%n hidden part(s) (holds|hold) text</source>
            <translation>
                <numerusform>%n partie masquée contient du texte</numerusform>
                <numerusform>%n parties masquées contiennent du texte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) (is|are) hidden</source>
            <translation>
                <numerusform>%n partie est masquée</numerusform>
                <numerusform>%n parties sont masquées</numerusform>
            </translation>
        </message>
        <message>
            <source>A meeting has at most four parts of your own</source>
            <translation>Une réunion a au plus quatre parties propres</translation>
        </message>
        <message>
            <source>Add part</source>
            <translation>Ajouter une partie</translation>
        </message>
        <message>
            <source>It stays internal</source>
            <translation>Elle reste interne</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Afficher…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>PartsView</name>
        <message>
            <source>Internal: stays with us</source>
            <translation>Interne : reste chez nous</translation>
        </message>
    </context>
    <context>
        <name>PassageCard</name>
        <message>
            <source>As footnote</source>
            <translation>En note</translation>
        </message>
        <message>
            <source>Put it into the part you are writing (Ctrl+Shift+Q)</source>
            <translation>L’insérer dans la partie en cours (Ctrl+Maj+Q)</translation>
        </message>
        <message>
            <source>Put its place under the part you are writing</source>
            <translation>Placer sa référence sous la partie en cours</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citer</translation>
        </message>
        <message>
            <source>Quote {}</source>
            <translation>Citer : {}</translation>
        </message>
        <message>
            <source>{} as footnote</source>
            <translation>En note : {}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Show or hide what is typed</source>
            <translation>Afficher ou masquer la saisie</translation>
        </message>
    </context>
    <context>
        <name>PassphraseSection</name>
        <message>
            <source>Change passphrase</source>
            <translation>Changer la phrase secrète</translation>
        </message>
        <message>
            <source>Encrypt the store</source>
            <translation>Chiffrer la base</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>Nobody can recover a forgotten passphrase. The whole store is written anew: copies made elsewhere before, such as backups, stay as they were.</source>
            <translation>Personne ne peut retrouver une phrase secrète oubliée. Toute la base est réécrite ; les copies faites ailleurs auparavant, comme les sauvegardes, restent telles quelles.</translation>
        </message>
        <message>
            <source>Passphrase of your store</source>
            <translation>Phrase secrète de votre base</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Phrase secrète actuelle</translation>
        </message>
        <message>
            <source>Remove passphrase</source>
            <translation>Supprimer la phrase secrète</translation>
        </message>
        <message>
            <source>The store is encrypted. It opens with your passphrase alone.</source>
            <translation>La base est chiffrée. Seule votre phrase secrète l’ouvre.</translation>
        </message>
        <message>
            <source>The store is not encrypted: who has this device can read it.</source>
            <translation>La base n’est pas chiffrée : qui détient cet appareil peut la lire.</translation>
        </message>
        <message>
            <source>Writing the store anew: {} %</source>
            <translation>Réécriture de la base : {} %</translation>
        </message>
        <message>
            <source>Writing the store anew…</source>
            <translation>Réécriture de la base…</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Page {} of {}</source>
            <translation>Page {} sur {}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message numerus="yes">
            <source>%n more passage(s)</source>
            <translation>
                <numerusform>%n autre passage</numerusform>
                <numerusform>%n autres passages</numerusform>
            </translation>
        </message>
        <message>
            <source>All of this is stored already</source>
            <translation>Tout cela est déjà enregistré</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Delegation and question are to be chosen first</source>
            <translation>La délégation et la question sont d’abord à choisir</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Proposed, nothing is stored yet</source>
            <translation>Proposé, rien n’est encore enregistré</translation>
        </message>
        <message>
            <source>Without a question, left out unless you give it one</source>
            <translation>Sans question, laissé de côté si vous ne lui en attribuez pas</translation>
        </message>
    </context>
    <context>
        <name>ProposalForm</name>
        <message>
            <source>Add an answer</source>
            <translation>Ajouter une réponse</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Délégation</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Leave this answer out</source>
            <translation>Omettre cette réponse</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Positionnement</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>What it said</source>
            <translation>Ce qu’elle a dit</translation>
        </message>
        <message>
            <source>Without a question</source>
            <translation>Sans question</translation>
        </message>
    </context>
    <context>
        <name>ProposalHead</name>
        <message numerus="yes">
            <source>%n passage(s) found no question</source>
            <translation>
                <numerusform>%n passage sans question</numerusform>
                <numerusform>%n passages sans question</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message>
            <source>No question found</source>
            <translation>Aucune question trouvée</translation>
        </message>
        <message>
            <source>Which delegation?</source>
            <translation>Quelle délégation ?</translation>
        </message>
        <message>
            <source>signs that mislead</source>
            <translation>signes trompeurs</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message>
            <source>Encrypted, on this device</source>
            <translation>Chiffré, sur cet appareil</translation>
        </message>
        <message>
            <source>On this device</source>
            <translation>Sur cet appareil</translation>
        </message>
        <message>
            <source>Set, change or remove the passphrase</source>
            <translation>Définir, changer ou supprimer la phrase secrète</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>Entrée</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>question {}</source>
            <translation>question {}</translation>
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>What are ministers asked?</source>
            <translation>Que demande-t-on aux ministres ?</translation>
        </message>
        <message>
            <source>What ministers are asked</source>
            <translation>Ce qui est demandé aux ministres</translation>
        </message>
        <message>
            <source>as printed: 4.</source>
            <translation>tel qu’imprimé : 4.</translation>
        </message>
    </context>
    <context>
        <name>QuestionFields</name>
        <message>
            <source>Ask</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Ask of {}</source>
            <translation>Demande de la {}</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Context of {}</source>
            <translation>Contexte de la {}</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Label of {}, as printed</source>
            <translation>Numéro de la {}, tel qu’imprimé</translation>
        </message>
        <message>
            <source>Merge with next</source>
            <translation>Fusionner avec la suivante</translation>
        </message>
        <message>
            <source>Merge with {}</source>
            <translation>Fusionner avec {}</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Aucune séance</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Put the caret where the second question begins</source>
            <translation>Placez le curseur là où commence la deuxième question</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Scinder</translation>
        </message>
        <message>
            <source>What ministers are asked</source>
            <translation>Ce qui est demandé aux ministres</translation>
        </message>
        <message>
            <source>question {}</source>
            <translation>question {}</translation>
        </message>
    </context>
    <context>
        <name>QuestionHead</name>
        <message>
            <source>A short title of our own; it is never exported</source>
            <translation>Un titre court, à nous ; il n’est jamais exporté</translation>
        </message>
        <message>
            <source>Short title of the question</source>
            <translation>Titre court de la question</translation>
        </message>
    </context>
    <context>
        <name>QuestionHeading</name>
        <message>
            <source>Add question</source>
            <translation>Ajouter une question</translation>
        </message>
        <message>
            <source>An empty one; or select its words in the paper</source>
            <translation>Une question vide ; ou sélectionnez ses mots dans le document</translation>
        </message>
        <message>
            <source>No question yet. Select its words in the paper, or add one.</source>
            <translation>Pas encore de question. Sélectionnez ses mots dans le document, ou ajoutez-en une.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
    </context>
    <context>
        <name>QuestionsTable</name>
        <message>
            <source>Add a session first.</source>
            <translation>Ajoutez d’abord une séance.</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Ajouter une question</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Validé</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>No question yet. Add the paper that asks them.</source>
            <translation>Pas encore de question. Ajoutez le document qui les pose.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Relecture</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>{} over</source>
            <translation>{} de trop</translation>
        </message>
        <message>
            <source>{}, of {}</source>
            <translation>{}, sur {}</translation>
        </message>
    </context>
    <context>
        <name>QuickBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>DE ? wants the choice left open</source>
            <translation>DE ? veut laisser le choix ouvert</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Note rapide</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>QuickDesk</name>
        <message>
            <source>Kept: {}</source>
            <translation>Enregistré : {}</translation>
        </message>
        <message>
            <source>There is no question {}.</source>
            <translation>Il n’y a pas de question {}.</translation>
        </message>
        <message>
            <source>What does it say?</source>
            <translation>Que dit-elle ?</translation>
        </message>
        <message>
            <source>Which delegation? Begin with its sign or name.</source>
            <translation>Quelle délégation ? Commencer par son sigle ou son nom.</translation>
        </message>
        <message>
            <source>Who, a sign or a word for the stance, and what</source>
            <translation>Qui, un signe ou un mot pour la position, et quoi</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Add note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <source>Nobody has been heard on this question yet.</source>
            <translation>Personne ne s’est encore exprimé sur cette question.</translation>
        </message>
        <message>
            <source>Nothing of this kind is left.</source>
            <translation>Il ne reste rien de tel.</translation>
        </message>
        <message>
            <source>Show as cards</source>
            <translation>Afficher en cartes</translation>
        </message>
        <message numerus="yes">
            <source>The other %n</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>Les %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>The others</source>
            <translation>Les autres</translation>
        </message>
        <message>
            <source>What is read</source>
            <translation>Ce qui est lu</translation>
        </message>
        <message>
            <source>What it said to each question, newest first</source>
            <translation>Ce qu’elle a dit sur chaque question, le plus récent d’abord</translation>
        </message>
        <message>
            <source>not heard on this question</source>
            <translation>pas encore entendues sur cette question</translation>
        </message>
        <message>
            <source>{}: what the others said, newest first</source>
            <translation>{} : ce que les autres ont dit, le plus récent d’abord</translation>
        </message>
    </context>
    <context>
        <name>ReadingEntries</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Références</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
    </context>
    <context>
        <name>ReadingFields</name>
        <message>
            <source>A classified paper may not be kept on this computer.</source>
            <translation>Un document classifié ne peut pas être conservé sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Announces</source>
            <translation>Annonce</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>It stays empty.</source>
            <translation>Il reste vide.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Marquage</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No date that can be read, such as 5–6 March 2026.</source>
            <translation>Pas de date lisible, par exemple 5–6 mars 2026.</translation>
        </message>
        <message>
            <source>No number of questions</source>
            <translation>Aucun nombre de questions</translation>
        </message>
        <message>
            <source>No number of questions from 1 to 99.</source>
            <translation>Pas un nombre de questions entre 1 et 99.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>The paper doesn’t say</source>
            <translation>Le document ne le dit pas</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>“{}” stays.</source>
            <translation>« {} » reste.</translation>
        </message>
    </context>
    <context>
        <name>Rebuilding</name>
        <message>
            <source>Rebuild the search index</source>
            <translation>Reconstruire l’index de recherche</translation>
        </message>
        <message>
            <source>The search index is being rebuilt.</source>
            <translation>L’index de recherche est en cours de reconstruction.</translation>
        </message>
        <message>
            <source>The search index was rebuilt.</source>
            <translation>L’index de recherche a été reconstruit.</translation>
        </message>
        <message>
            <source>Work can go on; what isn’t read yet is found a little later.</source>
            <translation>Le travail peut continuer ; ce qui n’est pas encore lu sera trouvé un peu plus tard.</translation>
        </message>
    </context>
    <context>
        <name>ReferenceCompleter</name>
        <message>
            <source>References</source>
            <translation>Références</translation>
        </message>
        <message>
            <source>Tab takes it · Esc closes</source>
            <translation>Tab insère · Échap ferme</translation>
        </message>
    </context>
    <context>
        <name>ReferenceEditor</name>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Numéro du document</translation>
        </message>
    </context>
    <context>
        <name>RenameField</name>
        <message>
            <source>Another name</source>
            <translation>Autre nom</translation>
        </message>
    </context>
    <context>
        <name>ReplyField</name>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends, Esc leaves: what is written stays</source>
            <translation>Ctrl+Entrée envoie, Échap quitte : ce qui est écrit reste</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>Envoyer (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Send nothing: what is written here goes</source>
            <translation>Ne rien envoyer : ce qui est écrit ici disparaît</translation>
        </message>
    </context>
    <context>
        <name>ReuseDesk</name>
        <message>
            <source>Find in the paper</source>
            <translation>Rechercher dans le document</translation>
        </message>
        <message>
            <source>Our position</source>
            <translation>Notre position</translation>
        </message>
        <message>
            <source>Our position of {}</source>
            <translation>Notre position ({})</translation>
        </message>
        <message>
            <source>Said before, and templates</source>
            <translation>Déjà dit, et modèles</translation>
        </message>
        <message>
            <source>That text was internal; this part is shareable.</source>
            <translation>Ce texte était interne ; cette partie est communicable.</translation>
        </message>
        <message>
            <source>The part is empty.</source>
            <translation>La partie est vide.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What stands here goes to the others.</source>
            <translation>Ce qui figure ici va aux autres.</translation>
        </message>
        <message>
            <source>“{}” holds the part as it is now.</source>
            <translation>« {} » contient la partie telle qu’elle est.</translation>
        </message>
        <message>
            <source>“{}” is deleted.</source>
            <translation>« {} » est supprimé.</translation>
        </message>
    </context>
    <context>
        <name>ReuseView</name>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Keep the part as it is as a template</source>
            <translation>Garder la partie telle quelle comme modèle</translation>
        </message>
        <message>
            <source>Name of a new template</source>
            <translation>Nom d’un nouveau modèle</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Nom du modèle</translation>
        </message>
        <message>
            <source>Nothing like this was said at another meeting yet.</source>
            <translation>Rien de semblable n’a encore été dit dans une autre réunion.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Templates: {}</source>
            <translation>Modèles : {}</translation>
        </message>
        <message>
            <source>What we said before</source>
            <translation>Ce que nous avons déjà dit</translation>
        </message>
    </context>
    <context>
        <name>ReviewBar</name>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n proposition</numerusform>
                <numerusform>%n propositions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) selected</source>
            <translation>
                <numerusform>%n proposition sélectionnée</numerusform>
                <numerusform>%n propositions sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n by {}</source>
            <translation>
                <numerusform>Accepter %n de {}</numerusform>
                <numerusform>Accepter %n de {}</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept (Ctrl+Return)</source>
            <translation>Accepter (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Accept {}</source>
            <translation>Accepter {}</translation>
        </message>
        <message>
            <source>All by {}</source>
            <translation>Toutes celles de {}</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Retour au bureau</translation>
        </message>
        <message>
            <source>Export a copy that tracks what we changed in the version of {}</source>
            <translation>Exporter une copie qui suit nos modifications de la version de {}</translation>
        </message>
        <message>
            <source>Next suggestion</source>
            <translation>Proposition suivante</translation>
        </message>
        <message>
            <source>Next suggestion (F8)</source>
            <translation>Proposition suivante (F8)</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Rien à décider</translation>
        </message>
        <message>
            <source>Open the review of this question</source>
            <translation>Ouvrir la relecture de cette question</translation>
        </message>
        <message>
            <source>Previous suggestion</source>
            <translation>Proposition précédente</translation>
        </message>
        <message>
            <source>Previous suggestion (Shift+F8)</source>
            <translation>Proposition précédente (Maj+F8)</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message numerus="yes">
            <source>Reject %n by {}</source>
            <translation>
                <numerusform>Rejeter %n de {}</numerusform>
                <numerusform>Rejeter %n de {}</numerusform>
            </translation>
        </message>
        <message>
            <source>Reject (Ctrl+Backspace)</source>
            <translation>Rejeter (Ctrl+Effacement)</translation>
        </message>
        <message>
            <source>Reject {}</source>
            <translation>Rejeter {}</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>Renvoyer…</translation>
        </message>
        <message>
            <source>Suggestion {} of {}</source>
            <translation>Proposition {} sur {}</translation>
        </message>
    </context>
    <context>
        <name>ReviewDesk</name>
        <message numerus="yes">
            <source>%n passage(s) of a returned copy found no place.</source>
            <translation>
                <numerusform>%n passage d’une copie revenue n’a pas trouvé sa place.</numerusform>
                <numerusform>%n passages de copies revenues n’ont pas trouvé leur place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) (waits|wait) for a decision.</source>
            <translation>
                <numerusform>%n proposition attend une décision.</numerusform>
                <numerusform>%n propositions attendent une décision.</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Relecture</translation>
        </message>
        <message>
            <source>Review (F8)</source>
            <translation>Relire (F8)</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>As accepted</source>
            <translation>Une fois accepté</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Retour au bureau</translation>
        </message>
        <message>
            <source>In a review</source>
            <translation>Dans une relecture</translation>
        </message>
        <message>
            <source>Next suggestion</source>
            <translation>Proposition suivante</translation>
        </message>
        <message>
            <source>Nothing is under review here.</source>
            <translation>Rien à relire ici.</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Previous suggestion</source>
            <translation>Proposition précédente</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Undo the decision</source>
            <translation>Annuler la décision</translation>
        </message>
        <message>
            <source>With changes</source>
            <translation>Avec modifications</translation>
        </message>
    </context>
    <context>
        <name>ReviewSheet</name>
        <message>
            <source>Internal: stays with us</source>
            <translation>Interne : reste chez nous</translation>
        </message>
    </context>
    <context>
        <name>RevisionList</name>
        <message>
            <source>Revisions</source>
            <translation>Révisions</translation>
        </message>
    </context>
    <context>
        <name>RevisionSide</name>
        <message>
            <source>Every save</source>
            <translation>Chaque enregistrement</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Révisions</translation>
        </message>
        <message>
            <source>Sittings</source>
            <translation>Séances de travail</translation>
        </message>
        <message>
            <source>This part</source>
            <translation>Cette partie</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Whole position</source>
            <translation>Toute la position</translation>
        </message>
    </context>
    <context>
        <name>RoomDesk</name>
        <message>
            <source>Population figures</source>
            <translation>Chiffres de population</translation>
        </message>
        <message>
            <source>Save the room</source>
            <translation>Enregistrer la salle</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>La salle</translation>
        </message>
        <message>
            <source>Undo a stance</source>
            <translation>Annuler une position</translation>
        </message>
        <message>
            <source>“{}” is saved.</source>
            <translation>« {} » est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>RoomHead</name>
        <message>
            <source>At the table</source>
            <translation>Autour de la table</translation>
        </message>
        <message>
            <source>By population</source>
            <translation>Par population</translation>
        </message>
        <message>
            <source>By stance</source>
            <translation>Par position</translation>
        </message>
        <message>
            <source>Member States</source>
            <translation>États membres</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Overview of positions…</source>
            <translation>Synthèse des positions…</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Image (PNG)…</translation>
        </message>
        <message>
            <source>Picture that can be enlarged (SVG)…</source>
            <translation>Image agrandissable (SVG)…</translation>
        </message>
        <message>
            <source>Protocol order</source>
            <translation>Ordre protocolaire</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Schengen associates</source>
            <translation>Associés à Schengen</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tableau (CSV)…</translation>
        </message>
        <message>
            <source>Where delegations stand</source>
            <translation>Où en sont les délégations</translation>
        </message>
        <message>
            <source>Who is shown</source>
            <translation>Qui est affiché</translation>
        </message>
        <message>
            <source>Who was heard</source>
            <translation>Qui s’est exprimé</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>Avec les noms</translation>
        </message>
        <message>
            <source>Without names</source>
            <translation>Sans les noms</translation>
        </message>
    </context>
    <context>
        <name>RoomPage</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>Dans la salle</translation>
        </message>
        <message>
            <source>Share of the population, percent, {}</source>
            <translation>Part de la population, en %, {}</translation>
        </message>
        <message>
            <source>This meeting asks nothing yet.</source>
            <translation>Cette réunion ne pose encore aucune question.</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Indécis</translation>
        </message>
        <message>
            <source>Whom to count on</source>
            <translation>Sur qui compter</translation>
        </message>
    </context>
    <context>
        <name>SaveBanner</name>
        <message>
            <source>Both texts stay in the history, whichever you take.</source>
            <translation>Les deux textes restent dans l’historique, quel que soit votre choix.</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder le mien</translation>
        </message>
        <message>
            <source>Not saved. {}</source>
            <translation>Non enregistré. {}</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>Prendre l’autre</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Réessayer maintenant</translation>
        </message>
    </context>
    <context>
        <name>Saying</name>
        <message>
            <source>A note or a position says where {} stands.</source>
            <translation>Une note ou une position dit où en est {}.</translation>
        </message>
        <message>
            <source>Kept: {}</source>
            <translation>Gardé : {}</translation>
        </message>
        <message>
            <source>Open it to change it.</source>
            <translation>Ouvrez-la pour la modifier.</translation>
        </message>
        <message>
            <source>Taken back: {}</source>
            <translation>Retiré : {}</translation>
        </message>
    </context>
    <context>
        <name>SearchDesk</name>
        <message>
            <source>Nothing is there yet.</source>
            <translation>Il n’y a encore rien.</translation>
        </message>
        <message>
            <source>Nothing was found for “{}”.</source>
            <translation>Rien n’a été trouvé pour « {} ».</translation>
        </message>
        <message numerus="yes">
            <source>Still reading: %n text(s) (waits|wait)</source>
            <translation>
                <numerusform>Lecture en cours : %n texte en attente</numerusform>
                <numerusform>Lecture en cours : %n textes en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>The store can’t be read just now. Type again.</source>
            <translation>La base est illisible pour l’instant. Saisissez de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Tout rechercher</translation>
        </message>
        <message>
            <source>Search everything, or name a command</source>
            <translation>Tout rechercher, ou nommer une commande</translation>
        </message>
        <message>
            <source>↑ ↓ to choose · Enter to open · Esc to close</source>
            <translation>↑ ↓ choisir · Entrée ouvrir · Échap fermer</translation>
        </message>
    </context>
    <context>
        <name>SessionEditor</name>
        <message>
            <source>A time such as 09:30</source>
            <translation>Une heure comme 09:30</translation>
        </message>
        <message>
            <source>About this time</source>
            <translation>Vers cette heure</translation>
        </message>
        <message>
            <source>Attends</source>
            <translation>Participe</translation>
        </message>
        <message>
            <source>Begin of the session</source>
            <translation>Début de la séance</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Delete session</source>
            <translation>Supprimer la séance</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>End of the session</source>
            <translation>Fin de la séance</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>It stays empty.</source>
            <translation>Il reste vide.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Label of the session</source>
            <translation>Numéro de la séance</translation>
        </message>
        <message>
            <source>Minister</source>
            <translation>Ministre</translation>
        </message>
        <message>
            <source>No time that can be read, such as 09:30.</source>
            <translation>Pas d’heure lisible, par exemple 09:30.</translation>
        </message>
        <message>
            <source>The paper gives no time</source>
            <translation>Le document n’indique pas d’heure</translation>
        </message>
        <message>
            <source>The time is approximate</source>
            <translation>L’heure est approximative</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Title of the session</source>
            <translation>Titre de la séance</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>as printed: I</source>
            <translation>tel qu’imprimé : I</translation>
        </message>
        <message>
            <source>“{}” stays.</source>
            <translation>« {} » reste.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>SheetFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message numerus="yes">
            <source>Export %n file(s)</source>
            <translation>
                <numerusform>Exporter %n fichier</numerusform>
                <numerusform>Exporter %n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Folder: {}. Press to choose another</source>
            <translation>Dossier : {}. Appuyer pour en choisir un autre</translation>
        </message>
        <message numerus="yes">
            <source>Replaces %n file(s) of that name</source>
            <translation>
                <numerusform>Remplace %n fichier du même nom</numerusform>
                <numerusform>Remplace %n fichiers du même nom</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The pages are being made.</source>
            <translation>Les pages sont en préparation.</translation>
        </message>
        <message>
            <source>Writing document {} of {}…</source>
            <translation>Écriture du document {} sur {}…</translation>
        </message>
        <message>
            <source>no file</source>
            <translation>aucun fichier</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>A paper never holds less than what stands on the screen.</source>
            <translation>Un document ne contient jamais moins que ce qui est à l’écran.</translation>
        </message>
        <message>
            <source>Not exported: what was typed last is not saved yet.</source>
            <translation>Non exporté : la dernière saisie n’est pas encore enregistrée.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
    </context>
    <context>
        <name>SideEntry</name>
        <message numerus="yes">
            <source>%n (waits|wait) there</source>
            <translation>
                <numerusform>%n y attend</numerusform>
                <numerusform>%n y attendent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Change whose desk this is</source>
            <translation>Changer de délégation</translation>
        </message>
        <message>
            <source>Delegation of {}</source>
            <translation>Délégation : {}</translation>
        </message>
    </context>
    <context>
        <name>SidebarActs</name>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Delete	Del</source>
            <translation>Supprimer	Suppr</translation>
        </message>
        <message>
            <source>Move down	Ctrl+Shift+Down</source>
            <translation>Descendre	Ctrl+Maj+Bas</translation>
        </message>
        <message>
            <source>Move up	Ctrl+Shift+Up</source>
            <translation>Monter	Ctrl+Maj+Haut</translation>
        </message>
        <message>
            <source>Open	Enter</source>
            <translation>Ouvrir	Entrée</translation>
        </message>
        <message>
            <source>Rename	F2</source>
            <translation>Renommer	F2</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Sortir des archives</translation>
        </message>
    </context>
    <context>
        <name>SourcePane</name>
        <message>
            <source>Add selection as question  (Ctrl+Shift+A)</source>
            <translation>Ajouter la sélection comme question  (Ctrl+Maj+A)</translation>
        </message>
        <message>
            <source>No further question follows here</source>
            <translation>Aucune autre question ne suit ici</translation>
        </message>
        <message>
            <source>No question follows here</source>
            <translation>Aucune question ne suit ici</translation>
        </message>
        <message>
            <source>Page {} of {}</source>
            <translation>Page {} sur {}</translation>
        </message>
        <message>
            <source>Select the words of the question in the paper</source>
            <translation>Sélectionnez les mots de la question dans le document</translation>
        </message>
        <message>
            <source>The paper ends here: no further question</source>
            <translation>Le document s’arrête ici : pas d’autre question</translation>
        </message>
        <message>
            <source>The paper ends here: nothing after question {}</source>
            <translation>Le document s’arrête ici : rien après la question {}</translation>
        </message>
    </context>
    <context>
        <name>SpeakingSection</name>
        <message>
            <source>For new meetings. Each meeting can be given its own on its page.</source>
            <translation>Pour les nouvelles réunions. Chacune peut recevoir le sien sur sa page.</translation>
        </message>
        <message>
            <source>Minutes and seconds, such as 3:00</source>
            <translation>Minutes et secondes, par exemple 3:00</translation>
        </message>
        <message>
            <source>Speaking limit</source>
            <translation>Limite de parole</translation>
        </message>
        <message>
            <source>Speaking time</source>
            <translation>Temps de parole</translation>
        </message>
        <message>
            <source>Words a minute</source>
            <translation>Mots par minute</translation>
        </message>
        <message>
            <source>{} to {} words a minute</source>
            <translation>De {} à {} mots par minute</translation>
        </message>
    </context>
    <context>
        <name>SpellingDesk</name>
        <message>
            <source>A folder with dictionaries</source>
            <translation>Un dossier de dictionnaires</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Dictionaries found: {}.</source>
            <translation>Dictionnaires trouvés : {}.</translation>
        </message>
        <message>
            <source>Next word that is not known</source>
            <translation>Mot inconnu suivant</translation>
        </message>
        <message>
            <source>Spelling is not checked in this language. meetprep takes the dictionaries of the system and of LibreOffice, or those of a folder.</source>
            <translation>L’orthographe n’est pas vérifiée dans cette langue. meetprep utilise les dictionnaires du système et de LibreOffice, ou ceux d’un dossier.</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>There is no dictionary for {}.</source>
            <translation>Dictionnaire introuvable : {}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>“{}” is in your dictionary now.</source>
            <translation>« {} » est maintenant dans votre dictionnaire.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Add “{}” to the dictionary</source>
            <translation>Ajouter « {} » au dictionnaire</translation>
        </message>
        <message>
            <source>Dictionaries from a folder…</source>
            <translation>Dictionnaires d’un dossier…</translation>
        </message>
        <message>
            <source>Ignore here</source>
            <translation>Ignorer ici</translation>
        </message>
        <message>
            <source>Language of this part</source>
            <translation>Langue de cette partie</translation>
        </message>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Recherche de suggestions…</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Aucune suggestion</translation>
        </message>
        <message>
            <source>Use {} for all parts</source>
            <translation>Utiliser pour toutes les parties : {}</translation>
        </message>
        <message>
            <source>Words that I added…</source>
            <translation>Mots que j’ai ajoutés…</translation>
        </message>
    </context>
    <context>
        <name>StanceControl</name>
        <message>
            <source>Stance</source>
            <translation>Positionnement</translation>
        </message>
    </context>
    <context>
        <name>StanceMatrix</name>
        <message>
            <source>Where delegations stand</source>
            <translation>Où en sont les délégations</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Choose a delegation first</source>
            <translation>Choisissez d’abord une délégation</translation>
        </message>
        <message>
            <source>Nothing leaves this laptop unless you export it.</source>
            <translation>Rien ne quitte cet ordinateur sans que vous l’exportiez.</translation>
        </message>
        <message>
            <source>Optional. The store is encrypted; nobody can recover a forgotten passphrase.</source>
            <translation>Facultatif. La base est chiffrée ; personne ne peut retrouver une phrase secrète oubliée.</translation>
        </message>
        <message>
            <source>Prepare the meeting, question by question. Everything stays on this laptop: no account, no network.</source>
            <translation>Préparez la réunion, question par question. Tout reste sur cet ordinateur : ni compte, ni réseau.</translation>
        </message>
        <message>
            <source>Protect it with a passphrase</source>
            <translation>Protéger par une phrase secrète</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Start with a paper, or look around first</source>
            <translation>Commencez par un document, ou visitez d’abord</translation>
        </message>
        <message>
            <source>Type the same passphrase once more</source>
            <translation>Saisissez encore une fois la même phrase secrète</translation>
        </message>
        <message>
            <source>Welcome to meetprep</source>
            <translation>Bienvenue dans meetprep</translation>
        </message>
        <message>
            <source>Whose desk is this?</source>
            <translation>Quelle est votre délégation ?</translation>
        </message>
        <message>
            <source>Without passphrase</source>
            <translation>Sans phrase secrète</translation>
        </message>
        <message>
            <source>Word, PDF, an e-mail or plain text. The file is kept unchanged.</source>
            <translation>Word, PDF, courriel ou texte brut. Le fichier est conservé tel quel.</translation>
        </message>
        <message>
            <source>Your home delegation. It can be changed later: click its name.</source>
            <translation>Celle dont vous préparez la position. Elle peut être changée plus tard : cliquez sur son nom.</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Cleared</source>
            <translation>Validé</translation>
        </message>
        <message>
            <source>Cleared with a remark…</source>
            <translation>Validé avec une remarque…</translation>
        </message>
        <message>
            <source>Enter keeps it, Esc leaves it</source>
            <translation>Entrée conserve, Échap abandonne</translation>
        </message>
        <message>
            <source>More about {}</source>
            <translation>Plus sur {}</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>No objection</source>
            <translation>Pas d’objection</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Pas encore envoyé</translation>
        </message>
        <message>
            <source>Note that the text was sent to them</source>
            <translation>Noter que le texte leur a été envoyé</translation>
        </message>
        <message>
            <source>Objection…</source>
            <translation>Objection…</translation>
        </message>
        <message>
            <source>Remark of {}</source>
            <translation>Remarque : {}</translation>
        </message>
        <message>
            <source>Remark…</source>
            <translation>Remarque…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Sent again today</source>
            <translation>Renvoyé aujourd’hui</translation>
        </message>
        <message>
            <source>Sent {}</source>
            <translation>Envoyé : {}</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Retirer la réponse</translation>
        </message>
        <message>
            <source>What they object to</source>
            <translation>Objet de l’objection</translation>
        </message>
        <message>
            <source>the text changed since</source>
            <translation>le texte a changé depuis</translation>
        </message>
    </context>
    <context>
        <name>StoreBackup</name>
        <message>
            <source>Back up the store</source>
            <translation>Sauvegarder la base</translation>
        </message>
        <message>
            <source>It was never backed up from here.</source>
            <translation>Elle n’a jamais été sauvegardée d’ici.</translation>
        </message>
        <message>
            <source>Last backup: {}, {}, to {}</source>
            <translation>Dernière sauvegarde : {}, {}, vers {}</translation>
        </message>
    </context>
    <context>
        <name>StoreSection</name>
        <message>
            <source>Back up now…</source>
            <translation>Sauvegarder maintenant…</translation>
        </message>
        <message>
            <source>Copying the store…</source>
            <translation>Copie de la base…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>One file holds everything. It never leaves by itself.</source>
            <translation>Un seul fichier contient tout. Il ne part jamais de lui-même.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Where the store lies</source>
            <translation>Emplacement de la base</translation>
        </message>
    </context>
    <context>
        <name>TaskEditor</name>
        <message>
            <source>24 January, 17:00</source>
            <translation>24 janvier, 17:00</translation>
        </message>
        <message>
            <source>A day such as 24 January, and a time if need be</source>
            <translation>Un jour comme 24 janvier, avec une heure au besoin</translation>
        </message>
        <message>
            <source>A person or unit</source>
            <translation>Une personne ou une unité</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Draft question 3</source>
            <translation>Rédiger la question 3</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What is to be done?</source>
            <translation>Que faut-il faire ?</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Add a task</source>
            <translation>Ajouter une tâche</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Nothing is to be done yet.</source>
            <translation>Rien à faire pour l’instant.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Who does what by when</source>
            <translation>Qui fait quoi pour quand</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Change this task</source>
            <translation>Modifier cette tâche</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>%n file(s) exported</source>
            <translation>
                <numerusform>%n fichier exporté</numerusform>
                <numerusform>%n fichiers exportés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) (isn’t|aren’t) cleared yet.</source>
            <translation>
                <numerusform>%n question n’est pas encore validée.</numerusform>
                <numerusform>%n questions ne sont pas encore validées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Comments, history, drafters’ names</source>
            <translation>Commentaires, historique, noms des rédacteurs</translation>
        </message>
        <message>
            <source>Every page says so.</source>
            <translation>Chaque page le dit.</translation>
        </message>
        <message>
            <source>Every page says so. Not for others: {}.</source>
            <translation>Chaque page le dit. Pas pour les autres : {}.</translation>
        </message>
        <message>
            <source>Internal: stays with us.</source>
            <translation>Interne : reste chez nous.</translation>
        </message>
        <message>
            <source>Key messages in short</source>
            <translation>Messages clés en bref</translation>
        </message>
        <message>
            <source>Nothing internal inside.</source>
            <translation>Aucun contenu interne.</translation>
        </message>
        <message>
            <source>Nothing is left to go in. Choose a part and a question.</source>
            <translation>Il ne reste rien à exporter. Choisissez une partie et une question.</translation>
        </message>
        <message>
            <source>Nothing would go in. Draft a line to take.</source>
            <translation>Rien n’y figurerait. Rédigez des éléments de langage.</translation>
        </message>
        <message>
            <source>Question {} isn’t cleared yet.</source>
            <translation>La question {} n’est pas encore validée.</translation>
        </message>
        <message>
            <source>Stances</source>
            <translation>Positions</translation>
        </message>
        <message>
            <source>Stopped: {} of {} wanted.</source>
            <translation>Arrêté : {} sur {} demandés.</translation>
        </message>
        <message>
            <source>Text, properties, comments and revisions were checked.</source>
            <translation>Texte, propriétés, commentaires et révisions ont été vérifiés.</translation>
        </message>
        <message>
            <source>Where the others stand</source>
            <translation>Où en sont les autres</translation>
        </message>
        <message>
            <source>You can still export it.</source>
            <translation>Il est tout de même possible de l’exporter.</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
        <message>
            <source>{}, {} not.</source>
            <translation>{}, {} non.</translation>
        </message>
        <message>
            <source>{}: internal, not for others.</source>
            <translation>{} : interne, pas pour les autres.</translation>
        </message>
        <message>
            <source>{}: only the position paper is for others.</source>
            <translation>{} : seule la note de position est pour les autres.</translation>
        </message>
        <message>
            <source>{}: shareable parts only.</source>
            <translation>{} : parties communicables seulement.</translation>
        </message>
    </context>
    <context>
        <name>TemplateCard</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete {}</source>
            <translation>Supprimer {}</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>Insert {}</source>
            <translation>Insérer {}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Rename {}</source>
            <translation>Renommer {}</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace {} by the part as it is</source>
            <translation>Remplacer {} par la partie telle quelle</translation>
        </message>
    </context>
    <context>
        <name>TemplateChoosing</name>
        <message>
            <source>The Word template of the ministry</source>
            <translation>Le modèle Word du ministère</translation>
        </message>
    </context>
    <context>
        <name>TickCircle</name>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Done: {}</source>
            <translation>Fait : {}</translation>
        </message>
    </context>
    <context>
        <name>TimelineRow</name>
        <message>
            <source>Break of {} h</source>
            <translation>Pause de {} h</translation>
        </message>
        <message>
            <source>Break of {} h {} min</source>
            <translation>Pause de {} h {} min</translation>
        </message>
        <message>
            <source>Break of {} minutes</source>
            <translation>Pause de {} minutes</translation>
        </message>
        <message>
            <source>Change this session</source>
            <translation>Modifier cette séance</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>no paper yet</source>
            <translation>pas encore de document</translation>
        </message>
        <message>
            <source>{} at most</source>
            <translation>{} au plus</translation>
        </message>
        <message>
            <source>{} of {} cleared</source>
            <translation>{} sur {} validées</translation>
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
            <translation>Enregistré</translation>
        </message>
    </context>
    <context>
        <name>TopTools</name>
        <message>
            <source>Add note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <source>All {}</source>
            <translation>Toutes {}</translation>
        </message>
        <message>
            <source>Not assessed {}</source>
            <translation>À évaluer {}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Unread {}</source>
            <translation>Non lues {}</translation>
        </message>
    </context>
    <context>
        <name>TreeView</name>
        <message>
            <source>Meetings and questions</source>
            <translation>Réunions et questions</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Nobody can recover a forgotten passphrase. Nothing is deleted, however often you try.</source>
            <translation>Personne ne peut retrouver une phrase secrète oubliée. Rien n’est supprimé, même après de nombreux essais.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Unlocking takes a second, so that guessing takes years.</source>
            <translation>Déverrouiller prend une seconde, pour que deviner prenne des années.</translation>
        </message>
        <message>
            <source>Your desk is locked</source>
            <translation>Votre bureau est verrouillé</translation>
        </message>
        <message>
            <source>“{}” is protected by a passphrase.</source>
            <translation>« {} » est protégé par une phrase secrète.</translation>
        </message>
    </context>
    <context>
        <name>VersionPanel</name>
        <message>
            <source>It will be stored as a separate paper.</source>
            <translation>Il sera enregistré comme document distinct.</translation>
        </message>
        <message>
            <source>Its questions are added to those of the store.</source>
            <translation>Ses questions s’ajoutent à celles de la base.</translation>
        </message>
        <message>
            <source>It’s a new version</source>
            <translation>C’est une nouvelle version</translation>
        </message>
        <message>
            <source>It’s a separate paper</source>
            <translation>C’est un document distinct</translation>
        </message>
        <message>
            <source>Kept beside the newer version; no question changes.</source>
            <translation>Conservé à côté de la version plus récente ; aucune question ne change.</translation>
        </message>
        <message>
            <source>Renews the stored paper. {}. Positions stay.</source>
            <translation>Renouvelle le document enregistré. {}. Les positions restent.</translation>
        </message>
    </context>
    <context>
        <name>VotePanel</name>
        <message>
            <source>If it came to a vote</source>
            <translation>Si l’on votait</translation>
        </message>
        <message>
            <source>Informal meetings vote on nothing.</source>
            <translation>Les réunions informelles ne votent sur rien.</translation>
        </message>
        <message>
            <source>On a proposal of the Commission or the High Representative 55 % of the members are enough, and a majority is deemed attained where the others are too few to block it (Art. 16(4) TEU). Without such a proposal 72 % are needed, and always 65 % of the population (Art. 238(2) TFEU).</source>
            <translation>Sur proposition de la Commission ou du haut représentant, 55 % des membres suffisent, et la majorité est réputée acquise lorsque les autres sont trop peu nombreux pour la bloquer (art. 16, par. 4, TUE). Sans une telle proposition, il faut 72 % des membres et toujours 65 % de la population (art. 238, par. 2, TFUE).</translation>
        </message>
        <message>
            <source>On whose initiative</source>
            <translation>À l’initiative de qui</translation>
        </message>
        <message>
            <source>Proposal of the Commission</source>
            <translation>Proposition de la Commission</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>This is arithmetic for the day the proposal reaches the Council.</source>
            <translation>C’est un calcul pour le jour où la proposition arrivera au Conseil.</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Et si</translation>
        </message>
        <message>
            <source>Without a proposal</source>
            <translation>Sans proposition</translation>
        </message>
    </context>
    <context>
        <name>WaysOut</name>
        <message>
            <source>Save the file as it was received</source>
            <translation>Enregistrer le fichier tel que reçu</translation>
        </message>
    </context>
    <context>
        <name>WholePaper</name>
        <message>
            <source>As footnote</source>
            <translation>En note</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close the footnote</source>
            <translation>Fermer la note de bas de page</translation>
        </message>
        <message>
            <source>Footnote {}</source>
            <translation>Note de bas de page {}</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Put it into the part you are writing (Ctrl+Shift+Q)</source>
            <translation>L’insérer dans la partie en cours (Ctrl+Maj+Q)</translation>
        </message>
        <message>
            <source>Put its place under the part you are writing</source>
            <translation>Placer sa référence sous la partie en cours</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citer</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>Add a paper…</source>
            <translation>Ajouter un document…</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Fold the paper</source>
            <translation>Replier le document</translation>
        </message>
        <message>
            <source>Fold the sidebar</source>
            <translation>Replier la barre latérale</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Suivre le système</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>Paper on this question</source>
            <translation>Document sur cette question</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Note rapide</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Quote the passage</source>
            <translation>Citer le passage</translation>
        </message>
        <message>
            <source>Search everything…</source>
            <translation>Tout rechercher…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>La salle</translation>
        </message>
        <message>
            <source>Whole paper</source>
            <translation>Tout le document</translation>
        </message>
    </context>
    <context>
        <name>WordsSection</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a word</source>
            <translation>Ajouter un mot</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Langue des mots</translation>
        </message>
        <message>
            <source>No word was added yet.</source>
            <translation>Aucun mot n’a encore été ajouté.</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Words of your own, which are never marked.</source>
            <translation>Vos propres mots, qui ne sont jamais signalés.</translation>
        </message>
        <message>
            <source>Words that I added</source>
            <translation>Mots que j’ai ajoutés</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Vos mots</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Add paper</source>
            <translation>Ajouter un document</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
    </context>
    <context>
        <name>_Key</name>
        <message>
            <source>Show or hide these passages in the paper</source>
            <translation>Afficher ou masquer ces passages dans le document</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Footnote {}</source>
            <translation>Note de bas de page {}</translation>
        </message>
        <message>
            <source>Suppose so: {}</source>
            <translation>Supposer : {}</translation>
        </message>
    </context>
    <context>
        <name>colon</name>
        <message>
            <source>{}: {}</source>
            <translation>{} : {}</translation>
        </message>
    </context>
    <context>
        <name>comments</name>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Résoudre</translation>
        </message>
        <message>
            <source>Resolved by {}, {}.</source>
            <translation>Résolu par {}, {}.</translation>
        </message>
        <message>
            <source>Resolved, {}.</source>
            <translation>Résolu, {}.</translation>
        </message>
        <message>
            <source>These words are no longer in the text.</source>
            <translation>Ces mots ne sont plus dans le texte.</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>1</source>
            <translation>1er</translation>
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
            <translation>{weekday} {date}</translation>
        </message>
    </context>
    <context>
        <name>delegations</name>
        <message>
            <source>Agency of the Union</source>
            <translation>Agence de l’Union</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Autriche</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgique</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarie</translation>
        </message>
        <message>
            <source>Candidate or other body</source>
            <translation>Pays candidat ou autre</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Commission</translation>
        </message>
        <message>
            <source>Council Secretariat</source>
            <translation>Secrétariat du Conseil</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Croatie</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Chypre</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tchéquie</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danemark</translation>
        </message>
        <message>
            <source>EU Agency for Asylum</source>
            <translation>Agence de l’UE pour l’asile</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonie</translation>
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
            <translation>Finlande</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>Frontex</source>
            <translation>Frontex</translation>
        </message>
        <message>
            <source>Fundamental Rights Agency</source>
            <translation>Agence des droits fondamentaux</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Allemagne</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Grèce</translation>
        </message>
        <message>
            <source>High Representative</source>
            <translation>Haut représentant</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Hongrie</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islande</translation>
        </message>
        <message>
            <source>Institution of the Union</source>
            <translation>Institution de l’Union</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlande</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italie</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettonie</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Lituanie</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxembourg</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malte</translation>
        </message>
        <message>
            <source>Member State</source>
            <translation>État membre</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Pays-Bas</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norvège</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Pologne</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Roumanie</translation>
        </message>
        <message>
            <source>Schengen associate</source>
            <translation>Associé à Schengen</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slovaquie</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slovénie</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Espagne</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suède</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Suisse</translation>
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
            <translation>Toutes les parties, une page par question</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Dossier ministériel</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>For our minister</source>
            <translation>Pour notre ministre</translation>
        </message>
        <message>
            <source>For our minister, in the room</source>
            <translation>Pour notre ministre, en séance</translation>
        </message>
        <message>
            <source>For our own house</source>
            <translation>Pour notre administration</translation>
        </message>
        <message>
            <source>For the others and the Presidency</source>
            <translation>Pour les autres et la présidence</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Masqué</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Interne</translation>
        </message>
        <message>
            <source>Large type, time per question</source>
            <translation>Grands caractères, temps par question</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <source>Not included</source>
            <translation>Non inclus</translation>
        </message>
        <message>
            <source>Overview of positions</source>
            <translation>Synthèse des positions</translation>
        </message>
        <message>
            <source>Position paper</source>
            <translation>Note de position</translation>
        </message>
        <message>
            <source>Question × delegation, landscape</source>
            <translation>Question × délégation, format paysage</translation>
        </message>
        <message>
            <source>Review copy</source>
            <translation>Copie pour relecture</translation>
        </message>
        <message>
            <source>Shareable parts only</source>
            <translation>Parties communicables seulement</translation>
        </message>
        <message>
            <source>Speaking note</source>
            <translation>Note d’intervention</translation>
        </message>
        <message>
            <source>Word with tracked changes, comes back as suggestions</source>
            <translation>Word avec suivi des modifications, revient sous forme de suggestions</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A delegation needs a name, and a sign of up to eight letters or digits.</source>
            <translation>Une délégation a un nom et un sigle de huit lettres ou chiffres au plus.</translation>
        </message>
        <message>
            <source>A dictionary is two files of one name, such as fr.aff and fr.dic.</source>
            <translation>Un dictionnaire se compose de deux fichiers de même nom, par exemple fr.aff et fr.dic.</translation>
        </message>
        <message>
            <source>A line for the year, then one for each of the 27 members: “BE,2.62”.</source>
            <translation>Une ligne pour l’année, puis une pour chacun des 27 membres : « BE,2.62 ».</translation>
        </message>
        <message>
            <source>A meeting has at most four parts of your own.</source>
            <translation>Une réunion a au plus quatre parties propres.</translation>
        </message>
        <message>
            <source>A newer meetprep wrote the store “{0.path}”.</source>
            <translation>Un meetprep plus récent a écrit la base « {0.path} ».</translation>
        </message>
        <message>
            <source>Another program is using the store “{0.path}”.</source>
            <translation>Un autre programme utilise la base « {0.path} ».</translation>
        </message>
        <message>
            <source>Ask the sender for the Word file.</source>
            <translation>Demandez le fichier Word à l’expéditeur.</translation>
        </message>
        <message>
            <source>Ask the sender for the file again.</source>
            <translation>Redemandez le fichier à l’expéditeur.</translation>
        </message>
        <message>
            <source>Bring the meeting or question back, by Undo or from a backup, and drop it again.</source>
            <translation>Rétablissez la réunion ou la question, par Annuler ou depuis une sauvegarde, puis déposez-le de nouveau.</translation>
        </message>
        <message>
            <source>Capitals and spaces count. Try as often as you like.</source>
            <translation>Les majuscules et les espaces comptent. Essayez autant que vous voulez.</translation>
        </message>
        <message>
            <source>Change it instead.</source>
            <translation>Modifiez-la plutôt.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <source>Check who may read it.</source>
            <translation>Vérifiez les droits de lecture.</translation>
        </message>
        <message>
            <source>Choose another file. Nothing in it was changed.</source>
            <translation>Choisissez un autre fichier. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <source>Choose another folder. What was there before is untouched.</source>
            <translation>Choisissez un autre dossier. Ce qui s’y trouvait est intact.</translation>
        </message>
        <message>
            <source>Choose another sign.</source>
            <translation>Choisissez un autre sigle.</translation>
        </message>
        <message>
            <source>Close other programs: 256 MB are needed for a second.</source>
            <translation>Fermez d’autres programmes : 256 Mo sont nécessaires pendant une seconde.</translation>
        </message>
        <message>
            <source>Copy the file to a safe place before anything else.</source>
            <translation>Avant toute chose, copiez le fichier en lieu sûr.</translation>
        </message>
        <message>
            <source>Copy yours, then open the question again.</source>
            <translation>Copiez votre texte, puis rouvrez la question.</translation>
        </message>
        <message>
            <source>Draft a key message, a line to take or a rationale.</source>
            <translation>Rédigez un message clé, des éléments de langage ou un argumentaire.</translation>
        </message>
        <message>
            <source>Free some space or change the folder’s rights; saving goes on by itself.</source>
            <translation>Libérez de l’espace ou changez les droits du dossier ; l’enregistrement reprendra de lui-même.</translation>
        </message>
        <message>
            <source>Give it on a terminal, or in a file that MEETPREP_PASSPHRASE_FILE names.</source>
            <translation>Donnez-la dans un terminal, ou dans un fichier désigné par MEETPREP_PASSPHRASE_FILE.</translation>
        </message>
        <message>
            <source>Give more of the id.</source>
            <translation>Donnez davantage de l’identifiant.</translation>
        </message>
        <message>
            <source>Go on in that window.</source>
            <translation>Continuez dans cette autre fenêtre.</translation>
        </message>
        <message>
            <source>It may have been deleted.</source>
            <translation>Il a peut-être été supprimé.</translation>
        </message>
        <message>
            <source>More than one {0.kind} has an id that begins “{0.name}”.</source>
            <translation>Plusieurs identifiants ({0.kind}) commencent par « {0.name} ».</translation>
        </message>
        <message>
            <source>No font here has “{0.letters}”, so there is no PDF of it.</source>
            <translation>Aucune police ne contient ici « {0.letters} » : il n’y en a donc pas de PDF.</translation>
        </message>
        <message>
            <source>No new passphrase was given, or not the same one twice.</source>
            <translation>Aucune nouvelle phrase secrète n’a été donnée, ou pas deux fois la même.</translation>
        </message>
        <message>
            <source>Nothing of it was kept.</source>
            <translation>Rien n’en a été conservé.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Open it in Word and save a copy without one.</source>
            <translation>Ouvrez-le dans Word et enregistrez-en une copie sans mot de passe.</translation>
        </message>
        <message>
            <source>Open the store that it was made from.</source>
            <translation>Ouvrez la base dont elle provient.</translation>
        </message>
        <message>
            <source>Rename one that is no longer needed.</source>
            <translation>Renommez-en une qui ne sert plus.</translation>
        </message>
        <message>
            <source>Set one first.</source>
            <translation>Définissez-en une d’abord.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Une erreur s’est produite.</translation>
        </message>
        <message>
            <source>Such as PL, COM or EUAA.</source>
            <translation>Par exemple PL, COM ou EUAA.</translation>
        </message>
        <message>
            <source>Take the text without its pictures.</source>
            <translation>Prenez le texte sans ses images.</translation>
        </message>
        <message>
            <source>That is not the passphrase of “{0.path.name}”.</source>
            <translation>Ce n’est pas la phrase secrète de « {0.path.name} ».</translation>
        </message>
        <message>
            <source>The details are in the log, without a word of what was written.</source>
            <translation>Les détails sont dans le journal, sans un mot de ce qui a été écrit.</translation>
        </message>
        <message>
            <source>The log says where, without a word of the paper. Try it in another format.</source>
            <translation>Le journal dit où, sans un mot du document. Essayez un autre format.</translation>
        </message>
        <message>
            <source>The store holds no {0.kind} “{0.name}”.</source>
            <translation>La base ne contient pas « {0.name} » ({0.kind}).</translation>
        </message>
        <message>
            <source>The store “{0.path}” can’t be written: {0.reason}.</source>
            <translation>Impossible d’écrire dans la base « {0.path} » : {0.reason}.</translation>
        </message>
        <message>
            <source>The store “{0.path}” has a passphrase already.</source>
            <translation>La base « {0.path} » a déjà une phrase secrète.</translation>
        </message>
        <message>
            <source>The store “{0.path}” has no passphrase.</source>
            <translation>La base « {0.path} » n’a pas de phrase secrète.</translation>
        </message>
        <message>
            <source>The store “{0.path}” is already open in another window.</source>
            <translation>La base « {0.path} » est déjà ouverte dans une autre fenêtre.</translation>
        </message>
        <message>
            <source>The store “{0.path}” is damaged: {0.reason}.</source>
            <translation>La base « {0.path} » est endommagée : {0.reason}.</translation>
        </message>
        <message>
            <source>The store “{0.path}” is protected by a passphrase.</source>
            <translation>La base « {0.path} » est protégée par une phrase secrète.</translation>
        </message>
        <message>
            <source>There is no dictionary in “{0.path}”.</source>
            <translation>Il n’y a pas de dictionnaire dans « {0.path} ».</translation>
        </message>
        <message>
            <source>There is no file “{0.path}”.</source>
            <translation>Le fichier « {0.path} » n’existe pas.</translation>
        </message>
        <message>
            <source>There is no store “{0.path}”.</source>
            <translation>La base « {0.path} » n’existe pas.</translation>
        </message>
        <message>
            <source>This computer has too little free memory to work on the passphrase.</source>
            <translation>Cet ordinateur n’a pas assez de mémoire libre pour traiter la phrase secrète.</translation>
        </message>
        <message>
            <source>This text was changed elsewhere since it was opened.</source>
            <translation>Ce texte a été modifié ailleurs depuis son ouverture.</translation>
        </message>
        <message>
            <source>Update meetprep to open it. Nothing in it was changed.</source>
            <translation>Mettez meetprep à jour pour l’ouvrir. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <source>Wait until it is done; saving goes on by itself.</source>
            <translation>Attendez qu’il ait fini ; l’enregistrement reprendra de lui-même.</translation>
        </message>
        <message>
            <source>Word, OpenDocument, PDF, rich text, web pages, e-mails and plain text are read.</source>
            <translation>Sont lus : Word, OpenDocument, PDF, RTF, pages web, courriels et texte brut.</translation>
        </message>
        <message>
            <source>Write Word alone, or replace these letters.</source>
            <translation>N’écrivez que le fichier Word, ou remplacez ces lettres.</translation>
        </message>
        <message>
            <source>meetprep itself failed on “{0.path.name}”.</source>
            <translation>meetprep lui-même a échoué sur « {0.path.name} ».</translation>
        </message>
        <message>
            <source>{0.code} is already the sign of {0.name}.</source>
            <translation>{0.code} est déjà le sigle de : {0.name}.</translation>
        </message>
        <message>
            <source>{0.delegation} has no shareable text on this meeting yet.</source>
            <translation>{0.delegation} : encore aucun texte communicable sur cette réunion.</translation>
        </message>
        <message>
            <source>“{0.name}” holds no population figures: {0.missing} is wrong or missing.</source>
            <translation>« {0.name} » ne contient pas de chiffres de population : {0.missing} est erroné ou manque.</translation>
        </message>
        <message>
            <source>“{0.path.name}” could not be read: {0.reason}.</source>
            <translation>« {0.path.name} » n’a pas pu être lu : {0.reason}.</translation>
        </message>
        <message>
            <source>“{0.path.name}” has a password.</source>
            <translation>« {0.path.name} » est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is a review copy of what was deleted here since.</source>
            <translation>« {0.path.name} » est une copie pour relecture de ce qui a été supprimé ici depuis.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is a review copy that was not made from this store.</source>
            <translation>« {0.path.name} » est une copie pour relecture qui ne provient pas de cette base.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is a scan without text.</source>
            <translation>« {0.path.name} » est une numérisation sans texte.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is damaged or incomplete.</source>
            <translation>« {0.path.name} » est endommagé ou incomplet.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is empty.</source>
            <translation>« {0.path.name} » est vide.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is far larger than any paper.</source>
            <translation>« {0.path.name} » est bien plus volumineux que tout document de ce genre.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is marked {0.marking}: this laptop may not hold it.</source>
            <translation>« {0.path.name} » porte le marquage {0.marking} : cet ordinateur ne peut pas le détenir.</translation>
        </message>
        <message>
            <source>“{0.path.name}” is no document that meetprep reads.</source>
            <translation>« {0.path.name} » n’est pas un document que meetprep sait lire.</translation>
        </message>
        <message>
            <source>“{0.path}” could not be written: {0.reason}.</source>
            <translation>« {0.path} » n’a pas pu être écrit : {0.reason}.</translation>
        </message>
        <message>
            <source>“{0.path}” is no store of meetprep’s.</source>
            <translation>« {0.path} » n’est pas une base de meetprep.</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Annotated agenda</source>
            <translation>Ordre du jour annoté</translation>
        </message>
        <message>
            <source>Discussion paper</source>
            <translation>Document de réflexion</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
    </context>
    <context>
        <name>meetings</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n footnote(s)</source>
            <translation>
                <numerusform>%n note de bas de page</numerusform>
                <numerusform>%n notes de bas de page</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formelle</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>vendredi</translation>
        </message>
        <message numerus="yes">
            <source>In %n day(s)</source>
            <translation>
                <numerusform>Dans %n jour</numerusform>
                <numerusform>Dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Informal, no votes</source>
            <translation>Informelle, sans vote</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>lundi</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>samedi</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>dimanche</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>jeudi</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>mardi</translation>
        </message>
        <message>
            <source>Video conference</source>
            <translation>Visioconférence</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>mercredi</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>changed the position on {}</source>
            <translation>a modifié la position sur {}</translation>
        </message>
        <message>
            <source>is cleared</source>
            <translation>: position validée</translation>
        </message>
        <message>
            <source>on {}: {}</source>
            <translation>sur {} : {}</translation>
        </message>
        <message>
            <source>was added</source>
            <translation>: document ajouté</translation>
        </message>
        <message>
            <source>was heard on {}</source>
            <translation>: avis reçu sur {}</translation>
        </message>
    </context>
    <context>
        <name>moments</name>
        <message>
            <source>Due {}</source>
            <translation>Échéance : {}</translation>
        </message>
        <message>
            <source>Overdue since {}</source>
            <translation>En retard : {}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
    </context>
    <context>
        <name>months</name>
        <message>
            <source>APR</source>
            <translation>AVR</translation>
        </message>
        <message>
            <source>AUG</source>
            <translation>AOÛ</translation>
        </message>
        <message>
            <source>April</source>
            <translation>avril</translation>
        </message>
        <message>
            <source>August</source>
            <translation>août</translation>
        </message>
        <message>
            <source>DEC</source>
            <translation>DÉC</translation>
        </message>
        <message>
            <source>December</source>
            <translation>décembre</translation>
        </message>
        <message>
            <source>FEB</source>
            <translation>FÉV</translation>
        </message>
        <message>
            <source>February</source>
            <translation>février</translation>
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
            <translation>janvier</translation>
        </message>
        <message>
            <source>July</source>
            <translation>juillet</translation>
        </message>
        <message>
            <source>June</source>
            <translation>juin</translation>
        </message>
        <message>
            <source>MAR</source>
            <translation>MAR</translation>
        </message>
        <message>
            <source>MAY</source>
            <translation>MAI</translation>
        </message>
        <message>
            <source>March</source>
            <translation>mars</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <source>NOV</source>
            <translation>NOV</translation>
        </message>
        <message>
            <source>November</source>
            <translation>novembre</translation>
        </message>
        <message>
            <source>OCT</source>
            <translation>OCT</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octobre</translation>
        </message>
        <message>
            <source>SEP</source>
            <translation>SEP</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septembre</translation>
        </message>
    </context>
    <context>
        <name>notes</name>
        <message>
            <source>Bilateral</source>
            <translation>Bilatéral</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Presse</translation>
        </message>
        <message>
            <source>Said in the meeting</source>
            <translation>Dit en réunion</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Expéditeur</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>certain</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>incertain</translation>
        </message>
        <message>
            <source>{}: letters of another alphabet that look like Latin ones.</source>
            <translation>{} : lettres d’un autre alphabet qui ressemblent à des lettres latines.</translation>
        </message>
        <message>
            <source>{}: signs that nobody sees.</source>
            <translation>{} : signes invisibles.</translation>
        </message>
        <message>
            <source>{}: signs that turn the direction of text round.</source>
            <translation>{} : signes qui inversent le sens du texte.</translation>
        </message>
    </context>
    <context>
        <name>numbers</name>
        <message>
            <source>eight</source>
            <translation>huit</translation>
        </message>
        <message>
            <source>five</source>
            <translation>cinq</translation>
        </message>
        <message>
            <source>four</source>
            <translation>quatre</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>neuf</translation>
        </message>
        <message>
            <source>no</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>one</source>
            <translation>une</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>sept</translation>
        </message>
        <message>
            <source>six</source>
            <translation>six</translation>
        </message>
        <message>
            <source>ten</source>
            <translation>dix</translation>
        </message>
        <message>
            <source>three</source>
            <translation>trois</translation>
        </message>
        <message>
            <source>two</source>
            <translation>deux</translation>
        </message>
    </context>
    <context>
        <name>parts</name>
        <message>
            <source>A fourth matter of our own</source>
            <translation>Un quatrième point à nous</translation>
        </message>
        <message>
            <source>A second matter of our own</source>
            <translation>Un deuxième point à nous</translation>
        </message>
        <message>
            <source>A third matter of our own</source>
            <translation>Un troisième point à nous</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Éléments de contexte</translation>
        </message>
        <message>
            <source>Defensive lines for what we don’t open ourselves</source>
            <translation>Réponses sur ce que nous n’abordons pas nous-mêmes</translation>
        </message>
        <message>
            <source>Facts, figures, earlier positions</source>
            <translation>Faits, chiffres, positions antérieures</translation>
        </message>
        <message>
            <source>Flexibility</source>
            <translation>Marge de manœuvre</translation>
        </message>
        <message>
            <source>If raised</source>
            <translation>Si la question est soulevée</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Interne</translation>
        </message>
        <message>
            <source>Key message</source>
            <translation>Message clé</translation>
        </message>
        <message>
            <source>Line to take</source>
            <translation>Éléments de langage</translation>
        </message>
        <message>
            <source>Own part {}</source>
            <translation>Partie propre {}</translation>
        </message>
        <message>
            <source>Rationale</source>
            <translation>Argumentaire</translation>
        </message>
        <message>
            <source>Red line</source>
            <translation>Ligne rouge</translation>
        </message>
        <message>
            <source>Shareable</source>
            <translation>Communicable</translation>
        </message>
        <message>
            <source>The answer in one or two sentences</source>
            <translation>La réponse en une ou deux phrases</translation>
        </message>
        <message>
            <source>What else stays with us</source>
            <translation>Ce qui reste aussi chez nous</translation>
        </message>
        <message>
            <source>What the minister says, speakable aloud</source>
            <translation>Ce que dit le ministre, à prononcer tel quel</translation>
        </message>
        <message>
            <source>What we can’t accept</source>
            <translation>Ce que nous ne pouvons pas accepter</translation>
        </message>
        <message>
            <source>What we could live with</source>
            <translation>Ce dont nous pourrions nous accommoder</translation>
        </message>
        <message>
            <source>Why, with references</source>
            <translation>Pourquoi, avec les références</translation>
        </message>
    </context>
    <context>
        <name>progress</name>
        <message>
            <source>Cleared</source>
            <translation>Validé</translation>
        </message>
        <message>
            <source>Cleared with a remark</source>
            <translation>Validé avec une remarque</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>D’un fichier</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En relecture</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>Objection</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Rétabli</translation>
        </message>
    </context>
    <context>
        <name>prompts</name>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Papers ({})</source>
            <translation>Documents ({})</translation>
        </message>
        <message>
            <source>Word templates ({})</source>
            <translation>Modèles Word ({})</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Question {}</source>
            <translation>Question {}</translation>
        </message>
        <message>
            <source>Question {} of {}</source>
            <translation>Question {} sur {}</translation>
        </message>
    </context>
    <context>
        <name>quotes</name>
        <message>
            <source>“{}”</source>
            <translation>« {} »</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n commentaire</numerusform>
                <numerusform>%n commentaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) that went out (is|are) not in it.</source>
            <translation>
                <numerusform>%n partie envoyée n’y figure plus.</numerusform>
                <numerusform>%n parties envoyées n’y figurent plus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) found no place: see below.</source>
            <translation>
                <numerusform>%n passage n’a pas trouvé sa place : voir plus bas.</numerusform>
                <numerusform>%n passages n’ont pas trouvé leur place : voir plus bas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n proposition</numerusform>
                <numerusform>%n propositions</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Adds {}.</source>
            <translation>Ajoute {}.</translation>
        </message>
        <message>
            <source>All found their place.</source>
            <translation>Tous ont trouvé leur place.</translation>
        </message>
        <message>
            <source>Everything in it was here already.</source>
            <translation>Tout ce qu’il contient était déjà là.</translation>
        </message>
        <message>
            <source>Formats {}.</source>
            <translation>Met en forme {}.</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Ici maintenant</translation>
        </message>
        <message>
            <source>Makes another kind of paragraph of {}.</source>
            <translation>Change le type de paragraphe de {}.</translation>
        </message>
        <message>
            <source>Nothing was changed in it.</source>
            <translation>Rien n’y a été modifié.</translation>
        </message>
        <message>
            <source>Others propose something else here.</source>
            <translation>D’autres proposent ici autre chose.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Removes {}.</source>
            <translation>Supprime {}.</translation>
        </message>
        <message>
            <source>Replaces {} by {}.</source>
            <translation>Remplace {} par {}.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <source>The same words were changed here since.</source>
            <translation>Les mêmes mots ont été modifiés ici entre-temps.</translation>
        </message>
        <message numerus="yes">
            <source>They are on %n question(s).</source>
            <translation>
                <numerusform>Ils portent sur %n question.</numerusform>
                <numerusform>Ils portent sur %n questions.</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>{} and {}.</source>
            <translation>{} et {}.</translation>
        </message>
        <message>
            <source>{} comments: {}</source>
            <translation>{} commente : {}</translation>
        </message>
        <message>
            <source>{} takes out: {}</source>
            <translation>{} supprime : {}</translation>
        </message>
        <message>
            <source>{} writes: {}</source>
            <translation>{} écrit : {}</translation>
        </message>
        <message>
            <source>“{}” is back.</source>
            <translation>« {} » est de retour.</translation>
        </message>
    </context>
    <context>
        <name>room</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n membre</numerusform>
                <numerusform>%n membres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) (is|are) missing.</source>
            <translation>
                <numerusform>Il manque %n membre.</numerusform>
                <numerusform>Il manque %n membres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message numerus="yes">
            <source>At least %n more members are needed.</source>
            <translation>
                <numerusform>Il faut au moins %n membre de plus.</numerusform>
                <numerusform>Il faut au moins %n membres de plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Before: {}</source>
            <translation>Avant : {}</translation>
        </message>
        <message>
            <source>Conditions count as yes</source>
            <translation>Les conditions comptent comme un oui</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Délégation</translation>
        </message>
        <message>
            <source>Drafted here</source>
            <translation>Rédigée ici</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>En bref</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Interne</translation>
        </message>
        <message>
            <source>It is deemed attained, as the others are too few to block.</source>
            <translation>Elle est réputée acquise, les autres étant trop peu nombreux pour bloquer.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Members and population are enough.</source>
            <translation>Les membres et la population suffisent.</translation>
        </message>
        <message>
            <source>No majority yet.</source>
            <translation>Pas encore de majorité.</translation>
        </message>
        <message>
            <source>Not heard on this question yet.</source>
            <translation>Pas encore entendue sur cette question.</translation>
        </message>
        <message>
            <source>Open note</source>
            <translation>Ouvrir la note</translation>
        </message>
        <message>
            <source>Open question</source>
            <translation>Ouvrir la question</translation>
        </message>
        <message>
            <source>Open the note</source>
            <translation>Ouvrir la note</translation>
        </message>
        <message>
            <source>Our position</source>
            <translation>Notre position</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Rows are sorted by stance; columns are no delegations.</source>
            <translation>Les lignes sont triées par position ; les colonnes ne sont pas des délégations.</translation>
        </message>
        <message>
            <source>Shares of the population in percent, {}.</source>
            <translation>Parts de la population en pour cent, {}.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Sigle</translation>
        </message>
        <message numerus="yes">
            <source>Smallest sets, added to the %n in favour</source>
            <translation>
                <numerusform>Plus petits groupes, en plus de %n favorable</numerusform>
                <numerusform>Plus petits groupes, en plus des %n favorables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Smallest sets, taken from the %n in favour</source>
            <translation>
                <numerusform>Plus petits groupes, retirés de %n favorable</numerusform>
                <numerusform>Plus petits groupes, retirés des %n favorables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Smallest sets, taken from the %n not in favour</source>
            <translation>
                <numerusform>Plus petits groupes, retirés de %n non favorable</numerusform>
                <numerusform>Plus petits groupes, retirés des %n non favorables</numerusform>
            </translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>There is a majority.</source>
            <translation>Il y a une majorité.</translation>
        </message>
        <message numerus="yes">
            <source>Those not in favour (is|are) %n member(s) with {}.</source>
            <translation>
                <numerusform>%n membre n’est pas favorable, avec {}.</numerusform>
                <numerusform>%n membres ne sont pas favorables, avec {}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Those not in favour (is|are) %n member(s) with {}: {}</source>
            <translation>
                <numerusform>%n membre n’est pas favorable, avec {} : {}</numerusform>
                <numerusform>%n membres ne sont pas favorables, avec {} : {}</numerusform>
            </translation>
        </message>
        <message>
            <source>Those who are undecided are not enough.</source>
            <translation>Les indécis ne suffisent pas.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Too close to say.</source>
            <translation>Trop serré.</translation>
        </message>
        <message>
            <source>What if it changed sides</source>
            <translation>Et si elle changeait de camp</translation>
        </message>
        <message>
            <source>Where delegations stand</source>
            <translation>Où en sont les délégations</translation>
        </message>
        <message>
            <source>Who would break it</source>
            <translation>Qui la ferait échouer</translation>
        </message>
        <message>
            <source>Who would break the blocking minority</source>
            <translation>Qui lèverait la minorité de blocage</translation>
        </message>
        <message>
            <source>Who would complete it</source>
            <translation>Qui compléterait la majorité</translation>
        </message>
        <message>
            <source>Without a proposal members and population must both be enough, however few the others are.</source>
            <translation>Sans proposition, membres et population doivent tous deux suffire, si peu nombreux que soient les autres.</translation>
        </message>
        <message>
            <source>Without {}, Protocol {}</source>
            <translation>{} ne participe pas, protocole {}</translation>
        </message>
        <message>
            <source>a blocking minority ({} members, more than 35 %).</source>
            <translation>une minorité de blocage ({} membres, plus de 35 %).</translation>
        </message>
        <message>
            <source>needs {}</source>
            <translation>il faut {}</translation>
        </message>
        <message>
            <source>needs {} %</source>
            <translation>il faut {} %</translation>
        </message>
        <message>
            <source>no blocking minority ({} members, more than 35 %).</source>
            <translation>pas de minorité de blocage ({} membres, plus de 35 %).</translation>
        </message>
        <message>
            <source>now: {}</source>
            <translation>à présent : {}</translation>
        </message>
        <message>
            <source>supposed: {}</source>
            <translation>par hypothèse : {}</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>{} and {}</source>
            <translation>{} et {}</translation>
        </message>
        <message>
            <source>{} lifts its reservation</source>
            <translation>{} : réserve levée</translation>
        </message>
        <message>
            <source>{} of the population is within 0.2 points of the threshold, which rounded figures may hide.</source>
            <translation>{} de la population, c’est à moins de 0,2 point du seuil, ce que des chiffres arrondis peuvent masquer.</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
        <message>
            <source>{} points of population are missing.</source>
            <translation>Il manque {} points de population.</translation>
        </message>
        <message>
            <source>{} supports</source>
            <translation>{} : soutien</translation>
        </message>
        <message>
            <source>{} votes against</source>
            <translation>{} : vote contre</translation>
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
            <translation>Toutes les réunions trouvées</translation>
        </message>
        <message>
            <source>All notes found</source>
            <translation>Toutes les notes trouvées</translation>
        </message>
        <message>
            <source>All papers found</source>
            <translation>Tous les documents trouvés</translation>
        </message>
        <message>
            <source>All positions found</source>
            <translation>Toutes les positions trouvées</translation>
        </message>
        <message>
            <source>All questions found</source>
            <translation>Toutes les questions trouvées</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Positions</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
    </context>
    <context>
        <name>speaking</name>
        <message numerus="yes">
            <source>%n word(s), {} · session {} of {}</source>
            <translation>
                <numerusform>%n mot, {} · séance {} sur {}</numerusform>
                <numerusform>%n mots, {} · séance {} sur {}</numerusform>
            </translation>
        </message>
        <message>
            <source>then the session is within the limit</source>
            <translation>la séance tient alors dans la limite</translation>
        </message>
        <message>
            <source>{} over the limit</source>
            <translation>{} au-delà de la limite</translation>
        </message>
        <message>
            <source>{} without what may be left out</source>
            <translation>{} sans ce qui peut être omis</translation>
        </message>
    </context>
    <context>
        <name>stances</name>
        <message>
            <source>Neutral</source>
            <translation>Neutre</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Oppose</source>
            <translation>Opposition</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Réserve</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Soutien</translation>
        </message>
        <message>
            <source>With conditions</source>
            <translation>Sous conditions</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modifiée</numerusform>
                <numerusform>%n modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n disparue</numerusform>
                <numerusform>%n disparues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouvelle</numerusform>
                <numerusform>%n nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same</source>
            <translation>
                <numerusform>%n identique</numerusform>
                <numerusform>%n identiques</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifiée</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Disparue</translation>
        </message>
        <message>
            <source>It has the same number, and most of its questions are the same.</source>
            <translation>Il porte le même numéro, et la plupart de ses questions sont identiques.</translation>
        </message>
        <message>
            <source>Its number says so.</source>
            <translation>Son numéro le dit.</translation>
        </message>
        <message>
            <source>Its number says so. It is kept beside the newer one; the questions stay as they are.</source>
            <translation>Son numéro le dit. Il est conservé à côté du plus récent ; les questions restent inchangées.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>No number says so, but meeting, title and most of the questions are the same.</source>
            <translation>Aucun numéro ne le dit, mais la réunion, le titre et la plupart des questions sont identiques.</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Identique</translation>
        </message>
        <message>
            <source>This is an older version of {}.</source>
            <translation>C’est une version antérieure de {}.</translation>
        </message>
        <message>
            <source>This is {} again, in another file.</source>
            <translation>C’est de nouveau {}, dans un autre fichier.</translation>
        </message>
        <message>
            <source>This is {} of {}.</source>
            <translation>C’est {} de {}.</translation>
        </message>
        <message>
            <source>This is {}; the store has {}.</source>
            <translation>C’est {} ; la base a {}.</translation>
        </message>
        <message>
            <source>This looks like a new version of {}.</source>
            <translation>Cela ressemble à une nouvelle version de {}.</translation>
        </message>
        <message>
            <source>asked again</source>
            <translation>posée de nouveau</translation>
        </message>
        <message>
            <source>not in {}</source>
            <translation>absente de {}</translation>
        </message>
        <message>
            <source>now in another session</source>
            <translation>maintenant dans une autre séance</translation>
        </message>
        <message>
            <source>was {}</source>
            <translation>était {}</translation>
        </message>
        <message>
            <source>without a label</source>
            <translation>sans numéro</translation>
        </message>
    </context>
    <context>
        <name>warnings</name>
        <message>
            <source>A footnote has a mark but no text.</source>
            <translation>Une note de bas de page a un appel mais pas de texte.</translation>
        </message>
        <message>
            <source>Either the paper counts them differently, or one passage was wrongly taken for a question: is it the paper or the reading?</source>
            <translation>Soit le document les compte autrement, soit un passage a été pris à tort pour une question : est-ce le document ou la lecture ?</translation>
        </message>
        <message>
            <source>Either the paper leaves one out, or one was not recognised: is it the paper or the reading?</source>
            <translation>Soit le document en omet une, soit l’une n’a pas été reconnue : est-ce le document ou la lecture ?</translation>
        </message>
        <message>
            <source>It is not certain that this is a question to ministers.</source>
            <translation>Il n’est pas certain que ce soit une question aux ministres.</translation>
        </message>
        <message>
            <source>No question to ministers was found.</source>
            <translation>Aucune question aux ministres n’a été trouvée.</translation>
        </message>
        <message>
            <source>Pages that are pictures without text: {}.</source>
            <translation>Pages qui sont des images sans texte : {}.</translation>
        </message>
        <message>
            <source>Scanned pages were not read.</source>
            <translation>Les pages numérisées n’ont pas été lues.</translation>
        </message>
        <message>
            <source>The file holds comments; they were left out.</source>
            <translation>Le fichier contient des commentaires ; ils ont été omis.</translation>
        </message>
        <message>
            <source>The file holds hidden text; it was left out.</source>
            <translation>Le fichier contient du texte masqué ; il a été omis.</translation>
        </message>
        <message>
            <source>The file holds macros; they were left out.</source>
            <translation>Le fichier contient des macros ; elles ont été omises.</translation>
        </message>
        <message>
            <source>The file holds tracked changes; the new text was taken.</source>
            <translation>Le fichier contient des modifications suivies ; le nouveau texte a été retenu.</translation>
        </message>
        <message>
            <source>The file is in Word's rare strict format; compare it with what was read.</source>
            <translation>Le fichier est au format strict, rare, de Word ; comparez-le avec ce qui a été lu.</translation>
        </message>
        <message>
            <source>The file points at outside content; it was not fetched.</source>
            <translation>Le fichier renvoie à un contenu externe ; il n’a pas été récupéré.</translation>
        </message>
        <message>
            <source>The file's encoding was guessed: check the accents.</source>
            <translation>Le codage du fichier a été deviné : vérifiez les accents.</translation>
        </message>
        <message>
            <source>The mail has attachments that were not read; import them as files.</source>
            <translation>Le courriel a des pièces jointes qui n’ont pas été lues ; importez-les comme fichiers.</translation>
        </message>
        <message>
            <source>The paper announces questions, but no list follows.</source>
            <translation>Le document annonce des questions, mais aucune liste ne suit.</translation>
        </message>
        <message numerus="yes">
            <source>The paper announces {} question(s); {} found.</source>
            <translation>
                <numerusform>Le document annonce {} question ; {}.</numerusform>
                <numerusform>Le document annonce {} questions ; {}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The text breaks off inside a sentence.</source>
            <translation>Le texte s’interrompt au milieu d’une phrase.</translation>
        </message>
        <message>
            <source>The text looks badly scanned; compare it with the file.</source>
            <translation>Le texte semble mal numérisé ; comparez-le avec le fichier.</translation>
        </message>
        <message>
            <source>none was</source>
            <translation>aucune n’a été trouvée</translation>
        </message>
        <message>
            <source>one was</source>
            <translation>une a été trouvée</translation>
        </message>
        <message>
            <source>{} were</source>
            <translation>{} ont été trouvées</translation>
        </message>
    </context>
</TS>
