"""For every problem one sentence that says what to do."""

from collections.abc import Callable, Mapping
from pathlib import Path

from exposure_planner import errors
from exposure_planner.errors import Problem, sheets
from exposure_planner.wording.days import say_stays_free
from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.open_elsewhere import say_open_elsewhere
from exposure_planner.wording.pace_numbers import say_out_of_bounds
from exposure_planner.wording.problems_of_sheets import SHEET_SENTENCES, say_column_needed, say_too_many_kinds
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def say_problem(problem: Problem, translate: Translate) -> str:
    """What a person can do about the problem, in one sentence."""
    if isinstance(problem, errors.BlankText):
        return _BLANK.get(problem.field, _any_blank)(translate)
    if isinstance(problem, sheets.SheetColumnNeeded):
        return say_column_needed(problem.field, translate)
    if isinstance(problem, sheets.SheetTooManyKinds):
        return say_too_many_kinds(problem, translate)
    if isinstance(problem, errors.NumbersOutOfBounds):
        bounds = tuple((number.name, number.low, number.high) for number in problem.wrong)
        return say_out_of_bounds(bounds, translate)
    if isinstance(problem, errors.OutdoorsBeforeGate):
        return _say_before_gate(problem, translate)
    if isinstance(problem, errors.DayStaysFree):
        return say_stays_free(problem, translate)
    if isinstance(problem, errors.OpenElsewhere):
        return say_open_elsewhere(problem, translate)
    known = getattr(problem, "known", None)
    if known == ():
        return _NONE_KNOWN[type(problem)](translate).format(**_details(problem, translate))
    for kind in type(problem).__mro__:
        if kind in _SENTENCES:
            return _SENTENCES[kind](translate).format(**_details(problem, translate))
    return _SENTENCES[Problem](translate)


def _details(problem: Problem, translate: Translate) -> dict[str, str]:
    """What the sentence may name: the problem's own attributes as text."""
    details: dict[str, str] = {}
    for name, value in vars(problem).items():
        if isinstance(value, tuple):
            details[name] = say_list([f"“{part}”" for part in value], translate)
        elif isinstance(value, Path):
            details[name] = str(value)
            details["folder"] = str(value.parent)
        else:
            details[name] = str(value)
    return details


_BLANK: Mapping[str, _Say] = {
    "name": lambda translate: translate("problems", "Please give your animal a name."),
    "household": lambda translate: translate("problems", "Please give the household a name."),
    "person": lambda translate: translate("problems", "Please write the person’s name."),
    "medicine": lambda translate: translate("problems", "Please write what it is called."),
    "second_person": lambda translate: translate(
        "problems", "Please write who saw it, so that the two can be told apart."
    ),
    "title": lambda translate: translate("problems", "Please write a title."),
    "activity": lambda translate: translate(
        "problems", "Please write in a few words what you will do together."
    ),
    "what": lambda translate: translate("problems", "Please write in a few words what happened."),
}


def _any_blank(translate: Translate) -> str:
    return translate("problems", "Please write something here; it is still empty.")


def _say_before_gate(problem: errors.OutdoorsBeforeGate, translate: Translate) -> str:
    if problem.gate is None:
        return translate(
            "problems",
            "“{rung}” is outdoors, and an outdoor check comes before that: choose it for this rung "
            "or for one below, first of all.",
        ).format(rung=problem.rung)
    return translate(
        "problems",
        "Outdoors comes after the outdoor check: “{rung}” would stand below “{gate}”. Move both, or give "
        "“{rung}” the check as well.",
    ).format(rung=problem.rung, gate=problem.gate)


_NONE_KNOWN: Mapping[type, _Say] = {
    errors.NoSuchAnimal: lambda translate: translate(
        "problems",
        "No animal is kept here yet: add one in the window first, or look at the sample with “demo”.",
    ),
    errors.NoSuchStage: lambda translate: translate(
        "problems", "This ladder has no rung yet: add “{title}” on the Ladder page first."
    ),
}

_FIELDS: Mapping[type, _Say] = {
    errors.FieldProblem: lambda translate: translate("problems", "Please look at this field again."),
    errors.LevelOutOfRange: lambda translate: translate(
        "problems", "Choose a level from 0 (settled) to 5 (panic); “{given}” is not one of them."
    ),
    errors.DateInFuture: lambda translate: translate(
        "problems", "Choose today or an earlier day; this one has not come yet."
    ),
    errors.NotADate: lambda translate: translate(
        "problems", "Write the day as year-month-day, such as 2026-11-24; “{given}” cannot be read as a day."
    ),
    errors.NotAWeek: lambda translate: translate(
        "problems", "Write the week as year and number, such as 2026-W48; “{given}” cannot be read as a week."
    ),
    errors.StageNeeded: lambda translate: translate(
        "problems", "Nothing is advised for that day: say which rung you did."
    ),
    errors.MinutesOutOfRange: lambda translate: translate(
        "problems", "Choose a number of minutes above 0 and at most 1440, which is a whole day."
    ),
    errors.TimesOutOfRange: lambda translate: translate(
        "problems", "Choose how often in a week, from once to 21 times."
    ),
    errors.MeasureOutOfRange: lambda translate: translate("problems", "Choose a number from 0 to 5."),
    errors.AnimalsOutOfRange: lambda translate: translate(
        "problems", "Choose a whole number of animals from 1 to {most}; “{given}” is not one of them."
    ),
    errors.YearOutOfRange: lambda translate: translate(
        "problems", "Choose a birth year that has been and is not too long ago, or leave it empty."
    ),
    errors.SecondLevelNeeded: lambda translate: translate(
        "problems", "Two animals are on this ladder: say how both of them were."
    ),
    errors.NobodyBeside: lambda translate: translate(
        "problems", "Only one animal is on this ladder: leave out what you say of a second one."
    ),
    errors.ReasonNeeded: lambda translate: translate(
        "problems",
        "Please write why you decide otherwise here; your reason is kept and printed with the plan.",
    ),
    errors.LimitsOutOfOrder: lambda translate: translate(
        "problems", "The four numbers go up from left to right: from the coldest to the warmest."
    ),
    errors.ReasonTooShort: lambda translate: translate(
        "problems",
        "Please write your reason in a few words, so that it still says something in a month.",
    ),
}

_OTHERS: Mapping[type, _Say] = {
    Problem: lambda translate: translate(
        "problems", "That was not possible just now; nothing was changed, and you can try again."
    ),
    errors.DayIsOver: lambda translate: translate(
        "problems", "That day is over; a session can be moved between today and the days to come."
    ),
    errors.LadderHasNoStages: lambda translate: translate(
        "problems", "Add at least one rung to this ladder first."
    ),
    errors.DaysOutOfOrder: lambda translate: translate(
        "problems", "The last day lies before the first; choose a later one, or say that it goes on."
    ),
    errors.RatedAlready: lambda translate: translate(
        "problems", "{name} has rated this session; edit it to change that rating."
    ),
    errors.LastStage: lambda translate: translate(
        "problems", "A ladder keeps at least one rung; “This ladder” puts the whole of it away."
    ),
    errors.RungsNotNeighbours: lambda translate: translate(
        "problems", "Choose two or more rungs that stand one above the other; those can become one."
    ),
    errors.CopiedRungsUnreadable: lambda translate: translate(
        "problems", "What was copied cannot become rungs ({place}: {what}); copy the rungs again."
    ),
    errors.NoSuchAnimal: lambda translate: translate(
        "problems", "No animal called “{name}” is kept here; choose {known}."
    ),
    errors.SeveralAnimals: lambda translate: translate(
        "problems", "Several animals are called “{name}”; give one of them another name first."
    ),
    errors.NoSuchStage: lambda translate: translate(
        "problems", "There is no rung called “{title}”; choose {known}."
    ),
    errors.NoLadder: lambda translate: translate(
        "problems", "{animal} has no ladder yet; start one on the Ladder page."
    ),
    errors.NothingThere: lambda translate: translate(
        "problems", "This is not kept here any more; choose something else."
    ),
    errors.NothingForCalendar: lambda translate: translate(
        "problems",
        "No session is planned in these days, and your calendar knows of none: choose other days to save.",
    ),
    errors.PassphraseNeeded: lambda translate: translate(
        "problems", "{path} is sealed; it opens with the passphrase of whoever handed it out."
    ),
    errors.PassphrasesDiffer: lambda translate: translate(
        "problems", "Please type the passphrase twice in the same way; nothing was written."
    ),
    errors.PassphraseTooShort: lambda translate: translate(
        "problems", "Please take a passphrase of {least} letters or more; nothing was written."
    ),
    errors.PassphraseWrong: lambda translate: translate(
        "problems", "This passphrase does not open the file; please type it again."
    ),
    errors.SealDamaged: lambda translate: translate(
        "problems", "The file is not what it was when it was sealed; ask for it again, or choose another one."
    ),
    errors.SealNewer: lambda translate: translate(
        "problems", "The file was sealed by a newer Exposure Planner; install the newer version to open it."
    ),
    errors.PrinterGone: lambda translate: translate(
        "problems",
        "The printer “{name}” does not answer; switch it on, choose another, or save the page as PDF.",
    ),
    errors.ResourceBroken: lambda translate: translate(
        "problems", "The file {file} cannot be used until {place} is put right: {what}."
    ),
    errors.LadderNoTemplate: lambda translate: translate(
        "problems", "To keep this as a template, look at {place} on the Ladder page first: {what}."
    ),
    errors.TemplateKeptAlready: lambda translate: translate(
        "problems", "You have this ladder already: it is your template “{title}”."
    ),
    errors.TemplateInTrash: lambda translate: translate(
        "problems",
        "You have this ladder already: “{title}” was put away, and File, Put away, brings it back.",
    ),
}

_FILES: Mapping[type, _Say] = {
    errors.FileProblem: lambda translate: translate(
        "problems", "{path} cannot be used as it is; choose another place or look at its permissions."
    ),
    errors.FolderNotWritable: lambda translate: translate(
        "problems", "Nothing can be saved in the folder {path}; allow writing there or choose another folder."
    ),
    errors.FileNotWritable: lambda translate: translate(
        "problems", "{path} cannot be written; allow writing there or choose another name or folder."
    ),
    errors.WouldReplaceDatabase: lambda translate: translate(
        "problems", "{path} is a database, perhaps of your own data; choose another name."
    ),
    errors.DiskFull: lambda translate: translate(
        "problems",
        "The disk with {folder} is full; make some room there and save again.",
    ),
    errors.DatabaseLocked: lambda translate: translate(
        "problems", "Another program is using {path}; close it and try again."
    ),
    errors.FileNotReadable: lambda translate: translate(
        "problems", "{path} cannot be read; look whether it is still there, and allow reading it."
    ),
    errors.BackupUnreadable: lambda translate: translate(
        "problems", "{path} is damaged or is no backup of ours, and nothing was changed; choose another."
    ),
    errors.DatabaseUnreadable: lambda translate: translate(
        "problems",
        "{path} is damaged or is not ours, and stays as it is; put a backup in its place, or choose another.",
    ),
    errors.DatabaseDamaged: lambda translate: translate(
        "problems",
        "{path} is damaged, and stays as it is: restore a backup, or save what can still be read.",
    ),
    errors.DatabaseNotOurs: lambda translate: translate(
        "problems",
        "{path} was not made by Exposure Planner, and stays as it is; move it away, or choose another folder.",
    ),
    errors.DatabaseEmptied: lambda translate: translate(
        "problems",
        "{path} is empty, but what was last saved still lies beside it: restore a backup, "
        "or save what can be read.",
    ),
    errors.NothingToSave: lambda translate: translate(
        "problems",
        "Nothing of yours can be read in {path} any more, so it was left as it is; restore a backup instead.",
    ),
    errors.DatabaseNoSqliteFile: lambda translate: translate(
        "problems",
        "Exposure Planner keeps its data in SQLite files only, and {path} is none; name a file instead.",
    ),
    errors.DatabaseNewer: lambda translate: translate(
        "problems", "{path} was written by a newer Exposure Planner; install the newer version to open it."
    ),
    errors.DatabaseGone: lambda translate: translate(
        "problems",
        "{path} was moved or deleted while it was open; put it back, then start Exposure Planner again.",
    ),
    errors.CopyNotMade: lambda translate: translate(
        "problems",
        "No copy could be written to {folder}, so nothing was changed; make room or allow writing there first.",
    ),
    errors.CaseFileUnreadable: lambda translate: translate(
        "problems", "{path} cannot be taken in, and nothing was changed. In it, at {place}: {what}."
    ),
    errors.CaseFileNewer: lambda translate: translate(
        "problems",
        "{path} was written by a newer version of this program; update it here, then take the file in.",
    ),
    errors.CaseFileTooLarge: lambda translate: translate(
        "problems", "{path} is larger than a case file ever is, so it was not read."
    ),
    errors.SessionNotYet: lambda translate: translate(
        "problems",
        "{path} tells of a session on {on}, a day that has not come yet; check the date of both computers.",
    ),
    errors.SomethingRestsOnIt: lambda translate: translate(
        "problems",
        "Something new was kept about what came in, so it stays; put away what you do not want instead.",
    ),
    errors.PhotoUnreadable: lambda translate: translate(
        "problems", "{path} cannot be read as a picture; choose a JPEG or PNG file."
    ),
}

_SENTENCES: Mapping[type, _Say] = {**_FIELDS, **_OTHERS, **_FILES, **SHEET_SENTENCES}
