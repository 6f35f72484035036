"""Why the candidate fits the job, by the client's own criteria."""

from __future__ import annotations

from domain.words.english import listing
from domain.words.items.case import Case


def fit(case: Case) -> str | None:
    """The job's requirements against the candidate's strengths, as far as they are recorded."""
    wanted = case.facts.job.requirements
    parts = []
    if wanted:
        parts.append(f"The job asks for {listing(wanted)}.")
    if case.facts.candidate.strengths:
        parts.append(f"{case.names.candidate_first} brings {listing(case.facts.candidate.strengths)}.")
    if case.facts.candidate.aims:
        parts.append(f"Aims: {case.facts.candidate.aims}.")
    return " ".join(parts) or None


def fit_question(case: Case) -> str | None:
    """What of it is missing."""
    wanted, strengths = case.facts.job.requirements, case.facts.candidate.strengths
    if wanted and strengths:
        return None
    if strengths:
        return case.fill("What does {company} ask for in {role}, by its own words?")
    if wanted:
        return case.fill("Which of {candidate}'s strengths and achievements answer these requirements?")
    return case.fill("What does {company} ask for in {role}, and which of {candidate}'s strengths answer it?")


def aims(case: Case) -> str | None:
    """What the candidate is looking for."""
    found = case.facts.candidate.aims
    return f"{case.names.candidate_first} aims for: {found}." if found else None
