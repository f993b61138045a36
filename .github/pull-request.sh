#!/usr/bin/env bash
# Opens a pull request with all that has changed in the working tree, or brings the open one up to date.
# Usage: pull-request.sh BRANCH TITLE BODY-FILE
set -euo pipefail
branch=$1 title=$2 body=$3

if [ -z "$(git status --porcelain)" ]; then
  echo "Nothing has changed."
  exit 0
fi
git config user.name "github-actions[bot]"
git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
git switch --quiet --create "$branch"
git add --all
git commit --quiet --message "$title"
# The branch is this script's alone.
git push --quiet --force origin "$branch"
if [ -n "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
  gh pr edit "$branch" --title "$title" --body-file "$body"
else
  gh pr create --head "$branch" --title "$title" --body-file "$body"
fi
