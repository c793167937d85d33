#!/bin/sh
# Brings the packages of package-lock.json up to date and makes the pages in src-gen/ from page/ and style/.
set -eu
cd "$(dirname "$0")"
if ! cmp -s package-lock.json node_modules/.installed-lock; then
    npm ci --no-progress --ignore-scripts
    cp package-lock.json node_modules/.installed-lock
fi
npm run --silent check
npm run --silent build
