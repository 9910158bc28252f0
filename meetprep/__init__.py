"""Prepare ministerial meetings, question by question, offline.

The map of the code; imports point to the right only::

    __main__ → app → ui | cli → wording → services → storage | documents → domain

``domain``
    values and rules, standard library only. ``paper`` is a paper as received and what was
    understood of it, ``meeting`` and ``position`` are what people work on, ``richtext`` is
    what they write, ``disclosure`` is what may leave the house, ``errors`` is everything that
    can fail. ``outline`` understands a paper; it is put together from ``headings``,
    ``questions``, ``announcements``, ``agenda``, ``references`` and their kin. ``passages``
    finds what a paper says about a question; ``correcting`` mends what was understood.
    ``versions`` knows a paper's next version, ``comparing`` and ``renewing`` carry the
    questions over to it, ``differences`` says word by word how a text changed, ``rewriting``
    how a formatted one did. ``remembered`` folds what was saved into sittings, ``clearance``
    says who has to agree and how far a position is, ``layout`` which parts positions have.
    ``searching`` is what is looked for and found, by ``folding`` and ``excerpts``.
    ``spelling`` knows which words can be looked up, ``citing`` spells references alike.
    ``documents`` names the kinds of documents, ``briefing`` is what our own minister's hold,
    ``composition`` is a finished document before it has a format, ``exported`` one that was
    written. ``note`` is what another delegation said, ``proposal`` what a file seems to say
    before somebody confirms it: ``attributing`` tells whose it is, ``answered`` what it
    answers, by the ``markers`` in it, ``stance_reading`` where it stands, ``deception`` which
    of its signs mislead; ``quick_note`` understands what is typed while somebody speaks.
    ``room`` knows where each delegation stands, by one rule for window and documents;
    ``voting`` and ``ballot`` are the arithmetic of a vote, with the figures of ``population``.
    ``suggestion`` is a change that somebody proposes: ``review_copy`` marks the texts that go
    out for it, ``returned`` is a copy that came back, ``regions`` and ``tracing`` say who
    changed what in which text, ``own_changes`` are those that we tracked ourselves, and
    ``merging`` carries what remains over to the text as it is now. ``signs``
    counts a formatted text as an editor does, ``reviewed`` puts what is proposed into it.
    ``comment`` is a remark on words that ``anchoring`` finds again however the text goes on.
``documents``
    files in and out. ``reading`` recognises a format by content and calls its reader, one
    family of modules a format (``docx_``, ``odt_``, ``pdf_``, ``html_`` …); ``packages`` is the
    gate that every zip passes; ``confinement`` has foreign files read by a process that may
    do nothing else; ``composing`` puts each kind of document together, in the
    ``fixed_words`` of its language; ``word`` writes Word files of what was composed,
    ``pdf`` PDF files with tags; ``adopting`` takes a ministry's own template;
    ``files`` replaces a file whole or not at all;
    ``own_papers`` knows the position papers that meetprep wrote, ``returned_reader`` reads
    copies for review that came back, with every change and remark;
    ``speller`` asks a process of its own what the ``dictionaries`` of this computer hold.
``storage``
    the store. ``database`` opens transactions; one module per kind of thing loads and keeps
    values; ``patience`` is how long one waits; ``migrations`` holds every schema there was;
    ``checking`` verifies a store, ``backup`` copies it, ``places`` are its files;
    ``encryption`` makes keys of passphrases, ``resealing`` gives a store another key;
    ``search`` keeps the index over all texts, which follows from the rest and can be made anew.
``services``
    what the user can do, one module per task, one transaction per call. ``exporting`` writes
    documents: ``document_material`` is what the store holds for one, ``document_values`` and
    ``document_stances`` are what may go into it, ``document_names`` keeps names out of it.
    ``taking_in`` takes in what others wrote: ``note_reading`` proposes what it says, and
    ``holding`` keeps that until it is confirmed.
    ``sending`` says what goes out for review, ``receiving`` takes it back, ``reviewing``
    decides on what was proposed and ``dismissing`` on what found no place; ``commenting`` keeps
    who remarked what.
``wording``
    the words for errors, warnings and terms, without Qt.
``cli``
    the command line.
``ui``
    the window. ``running`` starts it, ``main_window`` connects the pages, ``workspace`` holds
    the three panes, ``meeting`` is the page of a meeting, ``arrivals`` brings papers
    in, ``correction`` undoes what was corrected, ``export`` is the sheet on which documents are
    chosen and seen before they are written,
    ``rail`` is what is left of the sidebar beside the inbox in ``notes`` and the matrix in
    ``room``,
    ``memory`` puts ``history``, ``clearance`` and ``comments`` beside the desk and ``review``
    over it, ``listing`` and ``statuses``
    fill the sidebar, ``finding`` finds and replaces, ``keyboard`` tells all keys,
    ``question_reading`` reads what is opened, and ``looking_up`` waits for no other program,
    ``autosave`` and ``drafts`` keep what is typed, ``text`` shows formatted text, ``search`` is
    the field in which everything is found, ``writing`` helps while writing (spelling,
    references, what can be used again), ``part_layouts`` hides, moves and adds parts,
    ``export`` shows documents before it has them written,
    ``unlocking`` asks for the passphrase, ``preferences`` is the page of settings. ``theme``
    owns every colour, ``scale`` the size of all text, ``motion`` what may move, ``language``
    what is spoken; ``language_switch`` builds the window anew in another language or size, and
    ``way_back`` finds the place again.
``app``
    puts the parts together; ``paths`` knows where files lie.
"""

__version__ = "0.1.0"
