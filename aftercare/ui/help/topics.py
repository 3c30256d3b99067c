"""What is in sight -> the topic of the handbook that treats it. Topics are ids of chapters and
sections.

Every screen, sheet and record form has its line here; a test goes through the program and finds
what has none.
"""

from __future__ import annotations

WIDGETS = {  # class of a screen, of a part of one, or of a dialog
    # before anything is open
    "StartPage": "start",
    "UnlockPage": "unlock",
    "RepairedPage": "damaged",
    "WelcomeStep": "start",
    "CodeStep": "join-code",
    "NameStep": "start",
    "PassphraseStep": "passphrase",
    "RecoveryStep": "recovery-sheet",
    # screens
    "TodayPage": "today",
    "CaseloadPage": "caseload",
    "AgendaPage": "agenda",
    "ConflictsPage": "conflicts",
    "ReviewPage": "review",
    "FiguresPage": "figures",
    "ReportsPage": "reports",
    "AuditPage": "audit",
    "PeoplePage": "people",
    "CasePage": "case",
    # parts of a case
    "BriefView": "brief",
    "Timeline": "timeline",
    "HouseholdPicture": "household",
    "WorkBars": "work",
    "GoalBoard": "goals",
    "TiesPicture": "ties",
    "DocumentsPart": "documents",
    "AccessPart": "access",
    # lists of the directory
    "Devices": "devices",
    "Providers": "providers",
    "Numbers": "numbers",
    "Words": "words",
    "AgencyForms": "forms-taken-in",
    "ServerList": "server",
    "UnderWayList": "under-way",
    # dialogs
    "AddToServerSheet": "server",
    "TakeFromServerSheet": "server",
    "ServerCodeShown": "server",
    "ServerCodeSheet": "sync",
    "AttachmentSheet": "documents",
    "AuditSheet": "audit",
    "ChooseForm": "agency-forms",
    "FillSheet": "agency-forms",
    "CommentSheet": "comments",
    "FieldHistory": "history",
    "LikeSheet": "like",
    "NewCase": "new-case",
    "QuickAdd": "quick-add",
    "SearchResults": "search",
    "GrantSheet": "grant",
    "HandOverSheet": "hand-over",
    "ReasonSheet": "reason",
    "SettleSheet": "two-versions",
    "ContradictionSheet": "contradictions",
    "LateSheet": "late",
    "QuestionSheet": "questions",
    "SetAsideSheet": "set-aside",
    "ExportSheet": "export",
    "ImportSheet": "import",
    "InviteDialog": "invite",
    "PersonSheet": "person",
    "RenameSheet": "devices",
    "StatementsSheet": "under-way",
    "VouchSheet": "vouching",
    "WaitingPage": "vouching",
    "RecoverySheetSheet": "vouching",
    "WordSheet": "words",
    "CheckOutSheet": "going-out",
    "Alarm": "going-out",
    "TelephoneNow": "telephone-now",
    "SettingsSheet": "display",
    "PassphraseSheet": "new-passphrase",
    "SyncPanel": "sync",
    "ProxySheet": "sync",
    "CopySheet": "copies",
    "DiagnosticsSheet": "diagnostics",
    "AboutSheet": "help",
    "UpdateSheet": "updates",
    "PracticeSheet": "practice",
    "ReadSheet": "stick",
}
# topics that pages and dialogs without a class of their own name themselves
PROPERTIES = ("waiting", "lease", "refused")
NOTHING = "screen"  # where nothing more is known of what is in sight
