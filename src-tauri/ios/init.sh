#!/bin/sh
# Makes the iOS project, on a Mac with Xcode. Written from Tauri's documentation and never run: see README.md.
set -eu
cd "$(dirname "$0")/.."

if [ "$(uname)" != Darwin ]; then
  echo "error: the iOS project can only be made on a Mac, with Xcode" >&2
  exit 1
fi
rustup target add aarch64-apple-ios aarch64-apple-ios-sim
cargo tauri --version >/dev/null 2>&1 || cargo install tauri-cli --locked --version 2.12.5
cargo tauri ios init --ci
# Xcode takes what lies in the folder of the target; xcodegen came with the line above.
cp ios/PrivacyInfo.xcprivacy gen/apple/amparo-app_iOS/
(cd gen/apple && xcodegen generate)
echo "Now go through the list in src-tauri/ios/README.md before anything is committed."
