// How the Go SDK reads each input of a folder; see ../README.md for what is printed.
package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/aws/aws-sdk-go-v2/config"
)

type line struct {
	ID          string                    `json:"id"`
	Error       bool                      `json:"error"`
	Profiles    map[string]map[string]any `json:"profiles"`
	SSOSessions map[string]map[string]any `json:"sso_sessions"`
	Services    map[string]map[string]any `json:"services"`
}

func main() {
	folder := os.Args[1]
	entries, err := os.ReadDir(folder)
	if err != nil {
		panic(err)
	}
	seen := map[string]bool{}
	for _, entry := range entries {
		seen[strings.TrimSuffix(entry.Name(), filepath.Ext(entry.Name()))] = true
	}
	ids := []string{}
	for id := range seen {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	out := json.NewEncoder(os.Stdout)
	for _, id := range ids {
		path := filepath.Join(folder, id)
		sections, err := config.ReadSections(path+".config", path+".credentials")
		one := line{id, err != nil, map[string]map[string]any{}, map[string]map[string]any{}, map[string]map[string]any{}}
		for name, properties := range sections {
			if bare, ok := strings.CutPrefix(name, "sso-session "); ok {
				one.SSOSessions[bare] = properties
			} else if bare, ok := strings.CutPrefix(name, "services "); ok {
				one.Services[bare] = properties
			} else {
				one.Profiles[name] = properties
			}
		}
		if err := out.Encode(one); err != nil {
			panic(err)
		}
	}
}
